package dev.portolan.cli;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.CatalogProblem;
import dev.portolan.catalog.reader.OwnCatalog;
import dev.portolan.cli.print.OneLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The option that adds a folder of the user's own catalog files to what is shipped.
final class CatalogOption {
    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "${bundle:catalog.folder}",
            scope = ScopeType.INHERIT)
    private @Nullable Path folder;

    /// The folder, if one was named.
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /// The shipped catalog, with the folder's files if one was named.
    ///
    /// @throws Refusal if anything is wrong with one of the files: a result that silently lacks a product
    ///     would pass for a whole one
    Catalog read(Session session) {
        if (folder == null) {
            return session.catalog().get();
        }
        var loaded = OwnCatalog.ofFolder(folder);
        if (!loaded.problems().isEmpty()) {
            throw new Refusal(describe(loaded.problems()));
        }
        return loaded.catalog();
    }

    /// The problems, each in one line whatever the files hold.
    static String describe(List<CatalogProblem> problems) {
        return problems.stream().map(problem -> OneLine.of(problem.toString())).collect(Collectors.joining("\n"));
    }
}
