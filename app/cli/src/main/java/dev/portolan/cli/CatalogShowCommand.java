package dev.portolan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `portolan catalog show`: everything about one product line.
@Command(name = "show", description = "${bundle:catalog.show.description}")
final class CatalogShowCommand implements Callable<Integer> {
    private final Session session;
    private final CatalogOption catalog;

    @Parameters(paramLabel = "LINE", description = "${bundle:ports.line}")
    private String line;

    CatalogShowCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        var read = catalog.read(session);
        session.print(new LineDescription(read, LineChoice.find(read, line)).text());
        return ExitCode.FINE;
    }
}
