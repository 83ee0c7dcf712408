import org.jspecify.annotations.NullMarked;

/// TBD
@NullMarked
module dev.portolan.desktop {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.export;
}
