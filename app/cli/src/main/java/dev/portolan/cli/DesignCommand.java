package dev.portolan.cli;

import dev.portolan.cli.print.Words;
import dev.portolan.core.launch.DesignerLauncher;
import dev.portolan.core.template.Templates;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `portolan` alone: the designer, or where there can be none, the plan's files.
@Command(
        name = "portolan",
        description = "${bundle:design.description}",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
final class DesignCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PLAN", arity = "0..1", description = "${bundle:design.plan}")
    private @Nullable Path file;

    /// Every command has it, before or after its name.
    @Mixin
    private final CatalogOption catalog;

    DesignCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        var topology = file == null ? Templates.payments().topology() : Plans.read(file);
        var designer = session.designer().get();
        var obstacle = designer.map(DesignerLauncher::obstacle).orElseGet(() -> Optional.of(Words.text("design.none")));
        if (designer.isPresent() && obstacle.isEmpty()) {
            return designer.get().open(file, catalog.folder().orElse(null));
        }
        var folder = session.folder().resolve(stem() + "-export");
        new Exports(session, catalog.read(session), topology).writeAll(folder, stem());
        session.printLine(Words.text(
                "design.instead", obstacle.orElse(""), folder.toAbsolutePath().normalize()));
        return ExitCode.FINE;
    }

    private String stem() {
        return file == null ? "payments" : Plans.stem(file);
    }
}
