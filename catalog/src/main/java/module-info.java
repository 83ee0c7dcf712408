import org.jspecify.annotations.NullMarked;

/// What is known about products: their ports, features, dials and the sources of each fact.
@NullMarked
module dev.portolan.catalog {
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    exports dev.portolan.catalog;
    exports dev.portolan.catalog.reader;
}
