import org.jspecify.annotations.NullMarked;

/// The plan, the resolver that works out its ports and judges them, edits with undo, and the file format.
@NullMarked
module dev.portolan.core {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.catalog;
    requires transitive tools.jackson.core;
    requires tools.jackson.dataformat.csv;

    exports dev.portolan.core.common;
    exports dev.portolan.core.diff;
    exports dev.portolan.core.edit;
    exports dev.portolan.core.file;
    exports dev.portolan.core.finding;
    exports dev.portolan.core.fix;
    exports dev.portolan.core.launch;
    exports dev.portolan.core.offset;
    exports dev.portolan.core.plan;
    exports dev.portolan.core.port;
    exports dev.portolan.core.resolve;
    exports dev.portolan.core.template;
    exports dev.portolan.core.text;
}
