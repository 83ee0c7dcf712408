package dev.portolan.cli;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.NearMisses;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.reader.OwnCatalog;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import dev.portolan.icons.Pictograms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `portolan catalog check`: what is wrong with a catalog file of the user's own, or with a folder of them.
@Command(name = "check", description = "${bundle:catalog.check.description}")
final class CatalogCheckCommand implements Callable<Integer> {
    private final Session session;
    private final CatalogOption catalog;

    @Parameters(paramLabel = "FILE", description = "${bundle:catalog.check.file}")
    private Path file;

    CatalogCheckCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        if (catalog.folder().isPresent()) {
            throw new Refusal(Words.text("catalog.check.alone"));
        }
        var loaded = Files.isDirectory(file) ? OwnCatalog.ofFolder(file) : OwnCatalog.ofFile(file);
        var unknown = unknownPictograms(loaded.catalog());
        if (!loaded.problems().isEmpty() || !unknown.isEmpty()) {
            if (!loaded.problems().isEmpty()) {
                session.complain(CatalogOption.describe(loaded.problems()));
            }
            unknown.forEach(session::complain);
            return ExitCode.REFUSED;
        }
        var added = loaded.catalog().lines().stream()
                .filter(line -> !line.origin().isEmpty())
                .map(line -> line.id().value())
                .toList();
        session.printLine(Words.text(
                "catalog.fine", OneLine.of(file.toString()), listed(added), listed(changed(loaded.catalog()))));
        return ExitCode.FINE;
    }

    /// A complaint about each pictogram that nobody has drawn: the designer would show a general one in
    /// silence.
    private List<String> unknownPictograms(Catalog catalog) {
        var known = Pictograms.load().ids();
        return catalog.lines().stream()
                .filter(line -> !known.contains(line.pictogram()))
                .map(line -> unknownPictogram(line, NearMisses.of(line.pictogram(), known)))
                .toList();
    }

    /// @param near what may have been meant, the nearest first
    private String unknownPictogram(ProductLine line, List<String> near) {
        var origin = OneLine.of(line.origin().isEmpty() ? file.toString() : line.origin());
        return near.isEmpty()
                ? Words.text("catalog.pictogram", origin, line.id(), line.pictogram())
                : Words.text("catalog.pictogram-near", origin, line.id(), line.pictogram(), near.getFirst());
    }

    private static List<String> changed(Catalog catalog) {
        return catalog.lines().stream().flatMap(line -> changed(line).stream()).toList();
    }

    private static List<String> changed(ProductLine line) {
        return line.ports().stream()
                .filter(port -> port.provenance().change() != null)
                .map(port -> line.id() + "/" + port.id())
                .toList();
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? Words.text("catalog.nothing") : names.stream().collect(Collectors.joining(", "));
    }
}
