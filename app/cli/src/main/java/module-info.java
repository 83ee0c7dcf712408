import org.jspecify.annotations.NullMarked;

/// TBD
@NullMarked
module dev.portolan.cli {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.export;
}
