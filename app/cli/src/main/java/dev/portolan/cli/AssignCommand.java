package dev.portolan.cli;

import dev.portolan.cli.offset.Assignment;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.plan.Topology;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `portolan assign`: gives instances whose ports collide another offset.
@Command(name = "assign", description = "${bundle:assign.description}")
final class AssignCommand implements Callable<Integer> {
    private final Session session;
    private final CatalogOption catalog;

    @Parameters(paramLabel = "PLAN", description = "${bundle:assign.plan}")
    private Path plan;

    @Option(names = "--compact", description = "${bundle:assign.compact}")
    private boolean compact;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN",
            description = "${bundle:assign.output}")
    private @Nullable Path output;

    AssignCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    /// The file is written before anything is said: nobody should read of changes that are nowhere.
    @Override
    public Integer call() {
        var known = catalog.read(session);
        var topology = Plans.read(plan);
        var assignment = compact ? Assignment.compact(known, topology) : Assignment.assign(known, topology);
        if (output != null || assignment.changesAnything()) {
            write(output == null ? plan : output, assignment.after());
        }
        session.print(assignment.report(session.ink()));
        if (output != null) {
            session.printLine(OneLine.of(Words.text("assign.written", output)));
        }
        return assignment.isSettled() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static void write(Path file, Topology topology) {
        PlanFiles.write(file, topology).ifPresent(problem -> {
            throw new Refusal(Plans.describe(problem));
        });
    }
}
