package dev.portolan.cli;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.cli.print.Ink;
import dev.portolan.core.launch.DesignerLauncher;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// Where the process starts.
public final class Main {
    private Main() {}

    /// Runs a command and ends the process with its exit code.
    public static void main(String[] args) {
        // Java2D paints the PNGs. Left to itself it would connect to the display, which may not answer.
        System.setProperty("java.awt.headless", "true");
        var out = StandardOutput.of(new FileOutputStream(FileDescriptor.out));
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        var session = new Session(
                out,
                err,
                Path.of(""),
                BundledCatalog::load,
                () -> ServiceLoader.load(DesignerLauncher.class).findFirst(),
                Ink.of(isTerminal(), System.getenv()),
                Boolean.getBoolean("portolan.debug"));
        int exitCode = Portolan.run(List.of(args), session);
        err.flush();
        System.exit(exitCode);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
