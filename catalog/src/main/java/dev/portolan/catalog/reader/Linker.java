package dev.portolan.catalog.reader;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Provenance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a catalog of product lines that are all known by now, and sees that what refers to each other fits.
final class Linker {
    private final Map<LineId, LineDraft> drafts;
    private final Set<LineId> leftOut;
    private final Sources sources;
    private final Set<String> tags;
    private final Problems problems;
    private final Map<LineId, ProductLine> lines = new LinkedHashMap<>();
    /// Who dials each line.
    private final Map<LineId, List<Call>> calls = new LinkedHashMap<>();

    private record Call(LineId caller, DialDecoder.LooseEnd end) {}

    /// @param drafts the lines as they are written
    /// @param leftOut lines that are too wrong to make even a draft of
    /// @param problems where problems are noted
    Linker(Map<LineId, LineDraft> drafts, Set<LineId> leftOut, Sources sources, Problems problems) {
        this.drafts = drafts;
        this.leftOut = leftOut;
        this.sources = sources;
        this.tags = sources.tags();
        this.problems = problems;
    }

    /// The catalog of all lines that are right, with the changes that are.
    Catalog link(List<Change> changes) {
        drafts.values().forEach(this::decode);
        changes.forEach(change -> problems.goesThrough(() -> apply(change)));
        leaveOutDangling();
        return new Catalog(lines.values(), sources.values());
    }

    private void decode(LineDraft draft) {
        var decoded = new LineDecoder(draft, tags).decode();
        problems.noteAll(decoded.problems());
        var line = decoded.line();
        if (line != null && problems.goesThrough(() -> requireSources(draft.name(), line.citedSources()))) {
            lines.put(line.id(), line);
            for (var end : decoded.looseEnds()) {
                calls.computeIfAbsent(end.target().line(), _ -> new ArrayList<>())
                        .add(new Call(line.id(), end));
            }
        }
    }

    private void requireSources(Word at, Collection<String> cited) {
        cited.stream().filter(sources::isLeftOut).findFirst().ifPresent(tag -> {
            throw at.withValue(tag).leftOut("source");
        });
    }

    private void apply(Change change) {
        var line = shippedLine(change);
        var draft = Objects.requireNonNull(drafts.get(line.id()));
        var entries = draft.entries().of(Section.PORTS);
        var entry = entries.get(change.port().value());
        if (entry == null) {
            throw change.port().unknown("port of " + line.id(), entries::keySet);
        }
        var shipped = line.port(new PortId(change.port().value())).orElseThrow();
        var earlier = shipped.provenance().change();
        if (earlier != null) {
            throw change.port().failure("changed in " + earlier.file() + " already");
        }
        var reason = new Provenance.Change(change.fields().file(), shipped);
        var changed = new PortDecoder(line.offset(), Names.of(draft, tags), reason)
                .decode(change.port().value(), change.fields().orElse(entry));
        requireSources(change.port(), changed.citedSources());
        new Twins(entries, line.ports()).requireFit(change, changed);
        requireDialsFit(change, new Dial.Target(line.id(), shipped.id()), changed);
        lines.put(line.id(), line.with(changed));
    }

    private ProductLine shippedLine(Change change) {
        var id = change.line().line();
        var line = lines.get(id);
        if (line == null) {
            throw isLeftOut(id)
                    ? change.line().leftOut("product line")
                    : change.line().unknown("product line", this::lineNames);
        }
        if (!line.origin().isEmpty()) {
            throw change.line().failure("stands in " + line.origin() + " and is changed there");
        }
        return line;
    }

    /// A change that leaves dials of shipped lines without a target would leave out these lines.
    private void requireDialsFit(Change change, Dial.Target target, PortSpec changed) {
        for (var call : calls.getOrDefault(target.line(), List.of())) {
            if (call.end().target().equals(target)) {
                misfit(call.end(), changed).ifPresent(misfit -> {
                    throw change.port().failure(call.caller() + " dials this port, but " + misfit);
                });
            }
        }
    }

    /// Takes out lines with dials to nowhere, and then those whose dials went to these.
    private void leaveOutDangling() {
        var wave = calls.values().stream()
                .flatMap(List::stream)
                .filter(this::isDangling)
                .map(Call::caller)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        while (!wave.isEmpty()) {
            wave.forEach(lines::remove);
            wave = wave.stream()
                    .flatMap(line -> calls.getOrDefault(line, List.of()).stream())
                    .filter(call -> lines.containsKey(call.caller()) && isDangling(call))
                    .map(Call::caller)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /// Whether a dial goes nowhere; notes it if so.
    private boolean isDangling(Call call) {
        var failure = failure(call.end());
        failure.ifPresent(problems::note);
        return failure.isPresent();
    }

    private Optional<CatalogException> failure(DialDecoder.LooseEnd end) {
        var id = end.target().line();
        var line = lines.get(id);
        if (line == null) {
            var word = end.at().withValue(id.value());
            return Optional.of(
                    isLeftOut(id) ? word.leftOut("product line") : word.unknown("product line", this::lineNames));
        }
        var port = line.port(end.target().port());
        if (port.isEmpty()) {
            return Optional.of(
                    end.at().withValue(end.target().port().value()).unknown("port of " + id, () -> portNames(line)));
        }
        return misfit(end, port.get())
                .map(misfit -> end.at().failure(Wording.quoted(end.target().toString()) + ": " + misfit));
    }

    /// Why a port can't be the end of a dial, if it can't.
    private static Optional<String> misfit(DialDecoder.LooseEnd end, PortSpec port) {
        if (port.random()) {
            return Optional.of("nobody can dial a random port");
        }
        return port.transport() == end.transport()
                ? Optional.empty()
                : Optional.of("the dial is " + end.transport().word() + " and the port is "
                        + port.transport().word());
    }

    private boolean isLeftOut(LineId id) {
        return leftOut.contains(id) || drafts.containsKey(id);
    }

    private List<String> lineNames() {
        return drafts.keySet().stream().map(LineId::value).toList();
    }

    private static List<String> portNames(ProductLine line) {
        return line.ports().stream().map(port -> port.id().value()).toList();
    }
}
