package dev.portolan.catalog.reader;

import dev.portolan.catalog.LineId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Puts catalog files together: first what each of them says, in the order in which they are added; then,
/// when all are there, what it comes to. What is wrong is noted and left out, and the rest goes on.
final class Assembly {
    private static final Set<String> FILE_FIELDS = Set.of("family", "sources", "parts", "lines", "changes");
    private static final Set<String> CHANGE_FIELDS = Set.of("ports");

    private final Problems problems = new Problems();
    private final Set<String> files = new LinkedHashSet<>();
    private final Sources sources = new Sources();
    private final Parts parts = new Parts();
    private final Map<LineId, LineDraft> drafts = new LinkedHashMap<>();
    private final Set<LineId> leftOut = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    /// Adds a file of sources only, as they stand in `sources.yaml`.
    void addSources(Fields file) {
        files.add(file.file());
        file.names().forEach(tag -> sources.add(file, tag, problems));
    }

    /// Adds a file.
    ///
    /// @param origin the user's own file that it is; empty for a shipped one
    void add(String origin, Fields file) {
        files.add(file.file());
        file.unknown(FILE_FIELDS).forEach(problems::note);
        forEach(file, "sources", (section, tag) -> sources.add(section, tag, problems));
        forEach(file, "parts", (section, name) -> parts.add(section, name, problems));
        if (file.has("lines")) {
            var family = problems.attempt(() -> file.text("family"));
            forEach(file, "lines", (section, name) -> addLine(origin, family, section, name));
        }
        forEach(file, "changes", (section, name) -> problems.goesThrough(() -> addChanges(section, name)));
    }

    /// Notes a problem with a file that could not be added.
    void note(CatalogException failure) {
        files.add(failure.place().at().file());
        problems.note(failure);
    }

    private void forEach(Fields file, String section, BiConsumer<Fields, String> action) {
        if (file.has(section)) {
            problems.attempt(() -> file.block(section))
                    .ifPresent(block -> block.names().forEach(name -> action.accept(block, name)));
        }
    }

    /// @param family empty if the file doesn't say it, which is a problem of its own
    private void addLine(String origin, Optional<String> family, Fields section, String name) {
        var id = problems.attempt(() -> newLine(section.name(name)));
        id.flatMap(fresh -> draft(origin, family, section, fresh))
                .ifPresentOrElse(draft -> drafts.put(draft.id(), draft), () -> id.ifPresent(leftOut::add));
    }

    private LineId newLine(Word name) {
        var id = name.line();
        if (name.value().equals(DialDecoder.SELF)) {
            throw name.failure("stands for the line that a dial belongs to, so no product line can be called so");
        }
        var earlier = drafts.get(id);
        if (earlier != null) {
            throw name.failure(
                    earlier.origin().isEmpty()
                            ? "a shipped product line; to say something else of its ports, put them under 'changes'"
                            : "stands in " + earlier.origin() + " already");
        }
        return id;
    }

    private Optional<LineDraft> draft(String origin, Optional<String> family, Fields section, LineId id) {
        return problems.attempt(() -> {
            var own = new Problems();
            var fields = section.block(id.value());
            var entries = parts.entries(fields, own);
            problems.noteAll(own.list());
            return new LineDraft(id, section.name(id.value()), family.orElse(""), origin, fields, entries, own.list());
        });
    }

    private void addChanges(Fields section, String name) {
        var line = section.name(name);
        line.line();
        var ports = section.block(name).only(CHANGE_FIELDS).block(Section.PORTS.field());
        ports.names()
                .forEach(port -> problems.attempt(() -> ports.block(port))
                        .ifPresent(fields -> changes.add(new Change(line, ports.name(port), fields))));
    }

    /// The catalog of all that is valid.
    LoadedCatalog finish() {
        var catalog = new Linker(drafts, leftOut, sources, problems).link(changes);
        return new LoadedCatalog(catalog, problems.worded(files));
    }
}
