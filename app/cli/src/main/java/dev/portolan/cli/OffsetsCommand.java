package dev.portolan.cli;

import dev.portolan.cli.offset.InstanceOffsets;
import dev.portolan.cli.offset.OffsetsFormat;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `portolan offsets`: which offsets an instance cannot have, and why it has the one that it has.
@Command(name = "offsets", description = "${bundle:offsets.description}")
final class OffsetsCommand implements Callable<Integer> {
    private final Session session;
    private final CatalogOption catalog;

    @Parameters(index = "0", paramLabel = "PLAN", description = "${bundle:offsets.plan}")
    private Path plan;

    @Parameters(index = "1", paramLabel = "INSTANCE", description = "${bundle:offsets.instance}")
    private String wanted;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:offsets.format}")
    private OffsetsFormat format = OffsetsFormat.TEXT;

    @Option(names = "--all", description = "${bundle:offsets.all}")
    private boolean all;

    OffsetsCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        var known = catalog.read(session);
        var topology = Plans.read(plan);
        var instance = InstanceChoice.find(topology, wanted);
        var offsets = InstanceOffsets.of(known, topology, instance)
                .orElseThrow(
                        () -> new Refusal(OneLine.of(Words.text("offsets.none", instance.name(), instance.product()))));
        session.print(format.write(offsets, session.ink(), all));
        return ExitCode.FINE;
    }
}
