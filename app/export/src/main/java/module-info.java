import org.jspecify.annotations.NullMarked;

/// Files made of a plan: port sheets and pictures.
@NullMarked
module dev.portolan.export {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.diagram;
    requires java.desktop;
    requires java.xml;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;

    exports dev.portolan.export;
    exports dev.portolan.export.picture;
    exports dev.portolan.export.sheet;
}
