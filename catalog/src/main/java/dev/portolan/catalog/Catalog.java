package dev.portolan.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Every known product line and source. Immutable.
public final class Catalog {
    private final Map<LineId, ProductLine> lines;
    private final Map<String, Source> sources;

    /// @param lines in palette order
    /// @param sources every source that the lines refer to
    /// @throws IllegalArgumentException if two lines share an id or two sources a tag, or if a dial goes
    ///     to a line or port that isn't there, or to one of the other transport, or if a port's twin over TLS
    ///     isn't there or can't be it
    public Catalog(Collection<ProductLine> lines, Collection<Source> sources) {
        var byId = new LinkedHashMap<LineId, ProductLine>();
        for (var line : lines) {
            if (byId.put(line.id(), line) != null) {
                throw new IllegalArgumentException("two product lines called " + line.id());
            }
        }
        var byTag = new LinkedHashMap<String, Source>();
        for (var source : sources) {
            if (byTag.put(source.tag(), source) != null) {
                throw new IllegalArgumentException("two sources called " + source.tag());
            }
        }
        this.lines = Collections.unmodifiableMap(byId);
        this.sources = Collections.unmodifiableMap(byTag);
        lines.forEach(this::requireTargets);
        lines.forEach(Catalog::requireTwins);
    }

    private void requireTargets(ProductLine line) {
        for (var dial : line.dials()) {
            for (var target : dial.targets()) {
                if (port(target)
                        .filter(port -> port.transport() == dial.transport())
                        .isEmpty()) {
                    throw new IllegalArgumentException(
                            "dial " + dial.id() + " of " + line.id() + " has no such target: " + target);
                }
            }
        }
    }

    private static void requireTwins(ProductLine line) {
        for (var port : line.ports()) {
            var twin = port.tlsTwin();
            if (twin != null && line.port(twin).filter(port::canHaveTwin).isEmpty()) {
                throw new IllegalArgumentException(
                        "port " + port.id() + " of " + line.id() + " has no such twin: " + twin);
            }
        }
    }

    /// Every line, in palette order.
    public Collection<ProductLine> lines() {
        return lines.values();
    }

    /// The line of that id, if it is known.
    public Optional<ProductLine> line(LineId id) {
        return Optional.ofNullable(lines.get(id));
    }

    /// The port that a dial may go to, if it is known.
    public Optional<PortSpec> port(Dial.Target target) {
        return line(target.line()).flatMap(line -> line.port(target.port()));
    }

    /// Every source, in the order of the sources file.
    public Collection<Source> sources() {
        return sources.values();
    }
}
