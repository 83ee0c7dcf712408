import org.jspecify.annotations.NullMarked;

/// TBD
@NullMarked
module dev.portolan.diagram {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.core;
    requires transitive dev.portolan.icons;
}
