import org.jspecify.annotations.NullMarked;

/// TBD
@NullMarked
module dev.portolan.core {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.catalog;
}
