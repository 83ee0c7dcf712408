import org.jspecify.annotations.NullMarked;

/// The command line, and the one launcher `portolan`.
@NullMarked
module dev.portolan.cli {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.export;
    requires info.picocli;
    requires tools.jackson.core;

    uses dev.portolan.core.launch.DesignerLauncher;

    // picocli fills in the annotated fields of the commands.
    opens dev.portolan.cli to
            info.picocli;
}
