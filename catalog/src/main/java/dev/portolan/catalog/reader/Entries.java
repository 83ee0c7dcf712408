package dev.portolan.catalog.reader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The features, ports and dials of a product line or part as they are written, includes resolved: a field
/// that the line doesn't say itself is that of the part.
final class Entries {
    private final Map<Section, Map<String, Fields>> sections;

    private Entries(Map<Section, Map<String, Fields>> sections) {
        this.sections = sections;
    }

    /// @param block a line or a part
    /// @param parts what its includes can name
    /// @param problems where entries are noted that are no blocks or whose names are no ids
    /// @throws CatalogException if it includes what can't be included, or if two parts have the same entry
    static Entries of(Fields block, Parts parts, Problems problems) {
        var sections = new EnumMap<Section, Map<String, Fields>>(Section.class);
        for (var section : Section.values()) {
            sections.put(section, section(section, block, parts, problems));
        }
        return new Entries(sections);
    }

    private static Map<String, Fields> section(Section section, Fields block, Parts parts, Problems problems) {
        var entries = new LinkedHashMap<String, Fields>();
        for (var include : block.words("includes")) {
            parts.of(include).of(section).forEach((name, entry) -> {
                if (entries.putIfAbsent(name, entry) != null) {
                    throw include.failure("another part has '" + name + "' among its " + section.field() + " too");
                }
            });
        }
        if (block.has(section.field())) {
            var own = block.block(section.field());
            own.names()
                    .forEach(name -> problems.attempt(() ->
                            entries.merge(own.name(name).slug(), own.block(name), (part, line) -> line.orElse(part))));
        }
        return Collections.unmodifiableMap(entries);
    }

    /// The entries of a section under their ids, in the order of the file.
    Map<String, Fields> of(Section section) {
        return sections.getOrDefault(section, Map.of());
    }

    /// How many there are.
    int size() {
        return sections.values().stream().mapToInt(Map::size).sum();
    }
}
