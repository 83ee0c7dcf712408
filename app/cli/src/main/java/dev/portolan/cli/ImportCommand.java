package dev.portolan.cli;

import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import dev.portolan.core.file.CsvImport;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.plan.Offset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `portolan import`: a plan out of a table.
@Command(name = "import", description = "${bundle:import.description}")
final class ImportCommand implements Callable<Integer> {
    private final Session session;
    private final CatalogOption catalog;

    @Parameters(paramLabel = "FILE.csv", description = "${bundle:import.file}")
    private Path table;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN",
            required = true,
            description = "${bundle:import.output}")
    private Path plan;

    ImportCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        var topology = Plans.fine(new CsvImport(catalog.read(session)).read(table));
        PlanFiles.write(plan, topology).ifPresent(problem -> {
            throw new Refusal(Plans.describe(problem));
        });
        var instances = topology.instances().toList();
        long assigned = instances.stream()
                .filter(instance -> instance.offset().kind() == Offset.Kind.ASSIGNED)
                .count();
        session.printLine(OneLine.of(Words.text(
                "import.done",
                plan,
                Words.counted("import.host", "import.hosts", topology.hosts().size()),
                Words.counted("import.instance", "import.instances", instances.size()),
                Words.counted("import.assigned.one", "import.assigned.several", assigned))));
        return ExitCode.FINE;
    }
}
