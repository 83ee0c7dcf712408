package dev.portolan.cli;

import dev.portolan.catalog.ProductLine;
import dev.portolan.cli.print.TextTable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `portolan catalog`: what is known about products. Does nothing by itself.
@Command(name = "catalog", description = "${bundle:catalog.description}")
final class CatalogCommand {
    /// `portolan catalog list`: every product line.
    @Command(name = "list", description = "${bundle:catalog.list.description}")
    static final class ListLines implements Callable<Integer> {
        private final Session session;

        ListLines(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var table = new TextTable(List.of(
                    Words.text("catalog.column.line"),
                    Words.text("catalog.column.offset"),
                    Words.text("catalog.column.ports"),
                    Words.text("catalog.column.name")));
            session.catalog().get().lines().forEach(line -> table.row(cells(line)));
            session.print(table.text());
            return ExitCode.FINE;
        }

        private static List<String> cells(ProductLine line) {
            var offset = switch (line.offset().kind()) {
                case SETTING, PER_PORT -> Integer.toString(line.offset().defaultOffset());
                case FIXED -> Words.text("catalog.fixed");
            };
            return List.of(
                    line.id().value(), offset, Integer.toString(line.ports().size()), line.name());
        }
    }

    /// `portolan catalog show`: everything about one product line.
    @Command(name = "show", description = "${bundle:catalog.show.description}")
    static final class ShowLine implements Callable<Integer> {
        private final Session session;

        @Parameters(paramLabel = "LINE", description = "${bundle:ports.line}")
        private String line;

        ShowLine(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var catalog = session.catalog().get();
            session.print(new LineDescription(catalog, LineChoice.find(catalog, line)).text());
            return ExitCode.FINE;
        }
    }
}
