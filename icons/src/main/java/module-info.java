import org.jspecify.annotations.NullMarked;

/// TBD
@NullMarked
module dev.portolan.icons {
    requires static transitive org.jspecify;
}
