package dev.portolan.desktop.store;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.edit.Paster;
import dev.portolan.core.edit.Placer;
import dev.portolan.core.fix.Fixes;
import dev.portolan.core.fix.MissingLinks;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.resolve.Resolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a window knows of products, where it has it from, and who works with it. Immutable; a window that
/// reads its catalog again gets another.
public final class Knowledge {
    private final Catalog catalog;
    private final @Nullable Path folder;
    private final List<String> problems;
    private final Resolver resolver;
    private final Placer placer;
    private final Paster paster;
    private final MissingLinks missingLinks;
    private final OffsetAssigner assigner;
    private final Fixes fixes;

    /// @param folder where the user's own catalog files are, or null if only what is shipped is known
    /// @param problems what could not be read of them, one line each
    public Knowledge(Catalog catalog, @Nullable Path folder, List<String> problems) {
        this.catalog = catalog;
        this.folder = folder;
        this.problems = List.copyOf(problems);
        this.resolver = new Resolver(catalog);
        this.placer = new Placer(catalog);
        this.paster = new Paster(catalog);
        this.missingLinks = new MissingLinks(catalog);
        this.assigner = new OffsetAssigner(catalog);
        this.fixes = new Fixes(catalog);
    }

    /// Every product.
    public Catalog catalog() {
        return catalog;
    }

    /// Where the user's own catalog files are.
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /// What could not be read, one line each: `FILE:LINE:COLUMN: what is wrong`.
    public List<String> problems() {
        return problems;
    }

    /// Works out the ports of a plan.
    public Resolver resolver() {
        return resolver;
    }

    /// Says what a drop would do.
    public Placer placer() {
        return placer;
    }

    /// Copies parts of plans.
    public Paster paster() {
        return paster;
    }

    /// Adds the links that are missing.
    public MissingLinks missingLinks() {
        return missingLinks;
    }

    /// Chooses offsets.
    public OffsetAssigner assigner() {
        return assigner;
    }

    /// Finds ways to settle a finding.
    public Fixes fixes() {
        return fixes;
    }
}
