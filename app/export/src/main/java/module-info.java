import org.jspecify.annotations.NullMarked;

/// TBD
@NullMarked
module dev.portolan.export {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.diagram;
}
