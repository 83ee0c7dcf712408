import org.jspecify.annotations.NullMarked;

/// Files made of a plan: port sheets and pictures.
@NullMarked
module dev.portolan.export {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.diagram;
    requires java.desktop;

    exports dev.portolan.export.picture;
}
