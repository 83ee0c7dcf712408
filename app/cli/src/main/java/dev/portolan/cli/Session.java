package dev.portolan.cli;

import dev.portolan.catalog.Catalog;
import dev.portolan.cli.print.Ink;
import dev.portolan.core.launch.DesignerLauncher;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What a command has at hand.
///
/// @param out takes results
/// @param err takes complaints
/// @param folder where files go that the user gave no place
/// @param catalog reads the catalog, which `--help` need not wait for
/// @param designer finds the designer; empty if this installation has none
/// @param ink what suits where the results go
/// @param debug whether failures of our own show where they come from
record Session(
        PrintStream out,
        PrintStream err,
        Path folder,
        Supplier<Catalog> catalog,
        Supplier<Optional<DesignerLauncher>> designer,
        Ink ink,
        boolean debug) {

    /// Prints a text that ends in its own line break.
    void print(String text) {
        out.print(text);
    }

    /// Prints a line.
    void printLine(String line) {
        out.print(line + "\n");
    }

    /// Prints a line among the complaints.
    void complain(String line) {
        err.print(line + "\n");
    }
}
