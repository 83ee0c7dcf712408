package dev.portolan.desktop.settings;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.catalog.reader.CatalogProblem;
import dev.portolan.catalog.reader.OwnCatalog;
import dev.portolan.desktop.store.Knowledge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the catalog, with the user's own files wherever they are, and remembers where that is.
///
/// Whatever is wrong with those files or with the settings is part of the [Knowledge]; what is valid counts.
public final class OwnProducts {
    private final SettingsFile settings;
    private final @Nullable Path session;

    /// @param session a folder for this run that wins over the one in the settings and does not get into them, or
    ///     null
    public OwnProducts(SettingsFile settings, @Nullable Path session) {
        this.settings = settings;
        this.session = session;
    }

    /// What is known at the start.
    public Knowledge atStart() {
        var read = settings.read();
        List<String> problems = new ArrayList<>();
        if (read.problem() != null) {
            problems.add(read.problem());
        }
        return read(session == null ? read.settings().catalogFolder() : session, problems);
    }

    /// What is known with another folder, which is remembered.
    ///
    /// @param folder null for none
    public Knowledge use(@Nullable Path folder) {
        var absolute = folder == null ? null : folder.toAbsolutePath().normalize();
        List<String> problems = new ArrayList<>();
        settings.write(new Settings(absolute)).ifPresent(problems::add);
        return read(absolute, problems);
    }

    /// What is known after the same folder is read again.
    public Knowledge again(Knowledge before) {
        return read(before.folder().orElse(null), new ArrayList<>());
    }

    private static Knowledge read(@Nullable Path folder, List<String> problems) {
        if (folder == null) {
            return new Knowledge(BundledCatalog.load(), null, problems);
        }
        var loaded = OwnCatalog.ofFolder(folder);
        loaded.problems().stream().map(CatalogProblem::toString).forEach(problems::add);
        return new Knowledge(loaded.catalog(), folder, problems);
    }
}
