package dev.portolan.cli;

import dev.portolan.cli.print.OneLine;
import dev.portolan.export.ExportFormat;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `portolan export`: the port sheet and the pictures of a plan.
@Command(name = "export", description = "${bundle:export.description}")
final class ExportCommand implements Callable<Integer> {
    /// What to write: one format, or all.
    private static final class What {
        @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:export.format}")
        private @Nullable ExportFormat format;

        @Option(names = "--all", description = "${bundle:export.all}")
        private boolean all;
    }

    private final Session session;
    private final CatalogOption catalog;

    @Parameters(paramLabel = "PLAN", description = "${bundle:export.plan}")
    private Path plan;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "${bundle:export.output}")
    private Path output;

    ExportCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        var exports = new Exports(session, catalog.read(session), Plans.read(plan));
        if (what.all || what.format == null) {
            exports.writeAll(output, Plans.stem(plan)).forEach(this::report);
        } else {
            exports.write(what.format, output);
            report(output);
        }
        return ExitCode.FINE;
    }

    private void report(Path file) {
        session.printLine(OneLine.of(file.toString()));
    }
}
