package dev.portolan.cli;

import dev.portolan.catalog.CatalogSearch;
import dev.portolan.catalog.CatalogSearch.Hit;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.TextTable;
import dev.portolan.cli.print.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `portolan catalog list`: every product line, or those that a question is about.
@Command(name = "list", description = "${bundle:catalog.list.description}")
final class CatalogListCommand implements Callable<Integer> {
    private final Session session;
    private final CatalogOption catalog;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "${bundle:catalog.list.question}")
    private List<String> question = new ArrayList<>();

    CatalogListCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        var words = String.join(" ", question);
        var hits = CatalogSearch.find(catalog.read(session), words);
        if (hits.isEmpty()) {
            throw new Refusal(Words.text("catalog.none", OneLine.of(words)));
        }
        var whole = hits.stream().filter(Hit::isWhole).map(Hit::line).toList();
        var partly = hits.stream().filter(hit -> !hit.isWhole()).toList();
        session.print(whole.isEmpty() ? "" : lines(whole));
        session.print(whole.isEmpty() || partly.isEmpty() ? "" : "\n");
        session.print(partly.isEmpty() ? "" : ports(partly));
        return ExitCode.FINE;
    }

    private static String lines(List<ProductLine> lines) {
        var table = new TextTable(List.of(
                Words.text("catalog.column.line"),
                Words.text("catalog.column.offset"),
                Words.text("catalog.column.ports"),
                Words.text("catalog.column.name")));
        for (var line : lines) {
            var offset = switch (line.offset().kind()) {
                case SETTING, PER_PORT -> Integer.toString(line.offset().defaultOffset());
                case FIXED -> Words.text("catalog.fixed");
            };
            table.row(List.of(
                    line.id().value(), offset, Integer.toString(line.ports().size()), line.name()));
        }
        return table.text();
    }

    private static String ports(List<Hit> hits) {
        var table = new TextTable(List.of(
                Words.text("catalog.column.line"),
                Words.text("ports.column.port"),
                Words.text("ports.column.role"),
                Words.text("ports.column.open"),
                Words.text("catalog.column.purpose")));
        for (var hit : hits) {
            var fresh = Switches.of(hit.line(), Map.of());
            hit.ports().forEach(port -> table.row(cells(hit.line(), port, fresh)));
            hit.dials().forEach(dial -> table.row(cells(hit.line(), dial, fresh)));
        }
        return table.text();
    }

    /// @param fresh the features of a fresh installation
    private static List<String> cells(ProductLine line, PortSpec port, Switches fresh) {
        return List.of(
                line.id().value(),
                (port.random() ? Words.text("ports.any") : Integer.toString(line.freshNumber(port))) + "/"
                        + port.transport().word(),
                Choice.word(port.random() ? PortLine.Role.RANDOM : PortLine.Role.LISTENS),
                Words.yesNo(fresh.opens(port)),
                port.purpose());
    }

    private static List<String> cells(ProductLine line, Dial dial, Switches fresh) {
        return List.of(
                line.id().value(),
                dial.port() + "/" + dial.transport().word(),
                Choice.word(PortLine.Role.DIALS),
                Words.yesNo(fresh.dials(dial)),
                dial.purpose());
    }
}
