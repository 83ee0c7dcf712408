package dev.portolan.catalog.reader;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts catalog files together: first what each of them says, in the order in which they are added; then, when
/// all are there, what it comes to. What is wrong is noted and left out, and the rest goes on.
final class Assembly {
    private static final Set<String> FILE_FIELDS = Set.of("family", "sources", "parts", "lines", "changes");
    private static final Set<String> PART_FIELDS = Set.of("includes", "features", "ports", "dials");
    private static final Set<String> SOURCE_FIELDS = Set.of("title", "url");
    private static final Set<String> CHANGE_FIELDS = Set.of("ports");

    private record Change(LineId line, Word port, Fields fields) {}

    private final SequencedSet<CatalogProblem> problems = new LinkedHashSet<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Entries> parts = new LinkedHashMap<>();
    private final Map<LineId, LineDraft> drafts = new LinkedHashMap<>();
    private final Map<LineId, LineDecoder.Decoded> decoded = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /// Adds a file of sources only, as they stand in `sources.yaml`.
    void addSources(Fields file) {
        attempt(() -> readSources(file));
    }

    /// Adds a file.
    ///
    /// @param origin the user's own file that it is; empty for a shipped one
    void add(String origin, Fields file) {
        attempt(() -> {
            file.only(FILE_FIELDS);
            forEach(file, "sources", this::addSource);
            forEach(file, "parts", this::addPart);
            forEach(file, "lines", (lines, name) -> addLine(file, origin, lines, name));
            forEach(file, "changes", this::addChanges);
        });
    }

    /// Notes a problem with a file that could not be added.
    void note(CatalogProblem problem) {
        problems.add(problem);
    }

    private interface EntryReader {
        void read(Fields section, String name);
    }

    private void forEach(Fields file, String section, EntryReader reader) {
        if (file.has(section)) {
            var block = file.block(section);
            block.names().forEach(name -> attempt(() -> reader.read(block, name)));
        }
    }

    private void readSources(Fields file) {
        file.names().forEach(tag -> attempt(() -> addSource(file, tag)));
    }

    private void addSource(Fields file, String tag) {
        var fields = file.block(tag).only(SOURCE_FIELDS);
        var source = new Source(tag, fields.text("title"), url(fields.word("url")));
        if (sources.putIfAbsent(tag, source) != null) {
            throw file.name(tag).failure("there is a source of this tag already");
        }
    }

    private static URI url(Word word) {
        if (!word.value().matches("https?://[^\\s/\"<>\\\\^`{|}]+[^\\s\"<>\\\\^`{|}]*")) {
            throw word.failure("expected an address such as https://example.org/ports, found '" + word.value() + "'");
        }
        try {
            return URI.create(word.value());
        } catch (IllegalArgumentException _) {
            throw word.failure("not an address: '" + word.value() + "'");
        }
    }

    private void addPart(Fields section, String name) {
        var id = section.name(name).slug();
        var part = Entries.of(section.block(name).only(PART_FIELDS), parts);
        if (parts.putIfAbsent(id, part) != null) {
            throw section.name(name).failure("there is a part of this name already");
        }
    }

    private void addLine(Fields file, String origin, Fields section, String name) {
        var word = section.name(name);
        var id = word.line();
        var earlier = drafts.get(id);
        if (earlier != null) {
            throw word.failure(
                    earlier.origin().isEmpty()
                            ? "a shipped product line; to say something else of its ports, put them under 'changes'"
                            : "stands in " + earlier.origin() + " already");
        }
        var fields = section.block(name);
        drafts.put(
                id, new LineDraft(id, word, file.text("family"), origin, fields, Entries.of(fields, parts), Map.of()));
    }

    private void addChanges(Fields section, String name) {
        var line = section.name(name).line();
        var ports = section.block(name).only(CHANGE_FIELDS).block("ports");
        ports.names().forEach(port -> changes.add(new Change(line, ports.name(port), ports.block(port))));
    }

    /// The catalog of all that is valid.
    LoadedCatalog finish() {
        drafts.values().forEach(draft -> decoded.put(draft.id(), decode(draft)));
        decoded.values().forEach(line -> problems.addAll(line.problems()));
        changes.forEach(change -> attempt(() -> apply(change)));
        var lines = new LinkedHashMap<LineId, ProductLine>();
        decoded.values().stream()
                .map(LineDecoder.Decoded::line)
                .filter(Objects::nonNull)
                .forEach(line -> lines.put(line.id(), line));
        leaveOutDangling(lines);
        return new LoadedCatalog(new Catalog(lines.values(), sources.values()), List.copyOf(problems));
    }

    private LineDecoder.Decoded decode(LineDraft draft) {
        return new LineDecoder(draft, sources.keySet()).decode();
    }

    private void apply(Change change) {
        var draft = drafts.get(change.line());
        var shipped = draft == null ? null : shipped(change);
        if (draft == null || shipped == null) {
            throw unknown(change, draft);
        }
        var entry = draft.entries().of(Section.PORTS).get(change.port().value());
        var changed = draft.with(
                shipped.id(),
                change.fields().orElse(Objects.requireNonNull(entry)),
                new Provenance.Change(change.port().at().file(), shipped.base()));
        var result = decode(changed);
        if (result.line() == null) {
            problems.addAll(result.problems());
        } else {
            drafts.put(change.line(), changed);
            decoded.put(change.line(), result);
        }
    }

    private @Nullable PortSpec shipped(Change change) {
        var result = decoded.get(change.line());
        if (result == null
                || result.line() == null
                || !PortId.isValid(change.port().value())) {
            return null;
        }
        return result.line().port(new PortId(change.port().value())).orElse(null);
    }

    private CatalogException unknown(Change change, @Nullable LineDraft draft) {
        if (draft == null) {
            var known = drafts.keySet().stream().map(LineId::value).toList();
            return change.port().withValue(change.line().value()).unknown("product line", known);
        }
        return change.port()
                .unknown(
                        "port of " + draft.id(),
                        draft.entries().of(Section.PORTS).keySet());
    }

    /// Takes out lines with dials to nowhere, and then those whose dials went to these.
    private void leaveOutDangling(Map<LineId, ProductLine> lines) {
        boolean complete;
        do {
            var dangling = new ArrayList<LineId>();
            for (var line : lines.keySet()) {
                for (var end : Objects.requireNonNull(decoded.get(line)).looseEnds()) {
                    var problem = problem(end, lines);
                    if (problem != null) {
                        problems.add(problem);
                        dangling.add(line);
                    }
                }
            }
            complete = dangling.isEmpty();
            dangling.forEach(lines::remove);
        } while (!complete);
    }

    private static @Nullable CatalogProblem problem(DialDecoder.LooseEnd end, Map<LineId, ProductLine> lines) {
        var line = lines.get(end.target().line());
        if (line == null) {
            var known = lines.keySet().stream().map(LineId::value).toList();
            return end.at()
                    .withValue(end.target().line().value())
                    .unknown("product line", known)
                    .problem();
        }
        var port = line.port(end.target().port()).orElse(null);
        if (port == null) {
            var known = line.ports().stream().map(spec -> spec.id().value()).toList();
            return end.at()
                    .withValue(end.target().port().value())
                    .unknown("port of " + line.id(), known)
                    .problem();
        }
        return port.transport() == end.transport()
                ? null
                : end.at()
                        .failure("'" + end.target() + "' is a "
                                + port.transport().word() + " port, the dial is "
                                + end.transport().word())
                        .problem();
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (CatalogException e) {
            problems.add(e.problem());
        }
    }
}
