package dev.portolan.desktop.settings;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.catalog.reader.CatalogProblem;
import dev.portolan.catalog.reader.OwnCatalog;
import dev.portolan.desktop.store.Knowledge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the user's own catalog files are, what reads them, and the memory of it. Belongs to one thread.
///
/// Whatever is wrong with those files or with the settings is part of the [Knowledge]; what is valid counts.
public final class OwnProducts {
    private final SettingsFile settings;
    private final @Nullable Path session;
    private final List<String> problems = new ArrayList<>();
    private @Nullable Path folder;

    /// Begins with the folder of this run, or with the one in the settings.
    ///
    /// @param session a folder for this run that wins over the one in the settings and does not get into
    ///     them, or null
    public OwnProducts(SettingsFile settings, @Nullable Path session) {
        this.settings = settings;
        this.session = session;
        var read = settings.read();
        note(read);
        folder = session == null ? read.settings().value(Setting.CATALOG_FOLDER).orElse(null) : session;
    }

    /// Uses another folder from now on, and remembers it.
    public void use(Path other) {
        folder = other.toAbsolutePath().normalize();
        var next = folder;
        remember(before -> before.with(Setting.CATALOG_FOLDER, next));
    }

    /// Does without a folder from now on. One that was only for this run leaves another one in the settings
    /// alone.
    public void useNone() {
        if (folder != null && (!folder.equals(session) || isRemembered(folder))) {
            remember(before -> before.without(Setting.CATALOG_FOLDER));
        }
        folder = null;
    }

    /// Uses the same folder again, and looks whether the settings are in order now.
    public void useAgain() {
        note(settings.read());
    }

    private void note(SettingsFile.Read read) {
        problems.clear();
        if (read.problem() != null) {
            problems.add(read.problem());
        }
    }

    private boolean isRemembered(Path path) {
        return settings.read()
                .settings()
                .value(Setting.CATALOG_FOLDER)
                .equals(Optional.of(path.toAbsolutePath().normalize()));
    }

    private void remember(UnaryOperator<Settings> change) {
        problems.clear();
        settings.change(change).ifPresent(problems::add);
    }

    /// Whether there are files to be read.
    public boolean hasFolder() {
        return folder != null;
    }

    /// What is known before a file of the user's own is read: what is shipped.
    public Knowledge atOnce() {
        return new Knowledge(BundledCatalog.load(), folder, problems);
    }

    /// What reads the files as they are when it is called. It may take long, and any thread may call it.
    public Callable<Knowledge> reading() {
        var place = folder;
        var before = List.copyOf(problems);
        return () -> read(place, before);
    }

    private static Knowledge read(@Nullable Path folder, List<String> before) {
        if (folder == null) {
            return new Knowledge(BundledCatalog.load(), null, before);
        }
        var loaded = OwnCatalog.ofFolder(folder);
        var problems = new ArrayList<>(before);
        loaded.problems().stream().map(CatalogProblem::toString).forEach(problems::add);
        return new Knowledge(loaded.catalog(), folder, problems);
    }
}
