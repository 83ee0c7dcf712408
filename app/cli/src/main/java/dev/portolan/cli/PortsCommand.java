package dev.portolan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `portolan ports`: every port of a product line.
@Command(name = "ports", description = "${bundle:ports.description}")
final class PortsCommand implements Callable<Integer> {
    private final Session session;
    private final CatalogOption catalog;

    @Parameters(paramLabel = "LINE", description = "${bundle:ports.line}")
    private String line;

    @Option(names = "--offset", paramLabel = "N", description = "${bundle:ports.offset}")
    private @Nullable Integer offset;

    @Option(names = "--with", paramLabel = "FEATURE", description = "${bundle:ports.with}")
    private List<String> with = new ArrayList<>();

    @Option(names = "--without", paramLabel = "FEATURE", description = "${bundle:ports.without}")
    private List<String> without = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:ports.format}")
    private PortsFormat format = PortsFormat.TEXT;

    PortsCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        var read = catalog.read(session);
        var chosen = LineChoice.find(read, line);
        var ports = PortLines.of(read, chosen, offset, LineChoice.switches(chosen, with, without));
        session.print(format.write(ports));
        return ExitCode.FINE;
    }
}
