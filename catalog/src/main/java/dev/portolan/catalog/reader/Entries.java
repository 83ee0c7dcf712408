package dev.portolan.catalog.reader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The features, ports and dials of a product line or part as they are written, includes resolved: a field that
/// the line doesn't say itself is that of the part.
final class Entries {
    private final Map<Section, Map<String, Fields>> sections;

    private Entries(Map<Section, Map<String, Fields>> sections) {
        this.sections = sections;
    }

    /// @param block a line or a part
    /// @param parts what its includes can name
    /// @throws CatalogException if it names a part that isn't there, if two parts have the same entry, or if an
    ///     entry's name is no id
    static Entries of(Fields block, Map<String, Entries> parts) {
        var sections = new EnumMap<Section, Map<String, Fields>>(Section.class);
        for (var section : Section.values()) {
            sections.put(section, section(section, block, parts));
        }
        return new Entries(sections);
    }

    private static Map<String, Fields> section(Section section, Fields block, Map<String, Entries> parts) {
        var entries = new LinkedHashMap<String, Fields>();
        for (var include : block.words("includes")) {
            var part = parts.get(include.value());
            if (part == null) {
                throw include.unknown("part", parts.keySet());
            }
            part.of(section).forEach((name, entry) -> {
                if (entries.putIfAbsent(name, entry) != null) {
                    throw include.failure("another part has '" + name + "' among its " + section.field() + " too");
                }
            });
        }
        if (block.has(section.field())) {
            var own = block.block(section.field());
            for (var name : own.names()) {
                var id = own.name(name).slug();
                entries.merge(id, own.block(id), (part, line) -> line.orElse(part));
            }
        }
        return entries;
    }

    /// The entries of a section under their ids, in the order of the file.
    Map<String, Fields> of(Section section) {
        return Collections.unmodifiableMap(sections.getOrDefault(section, Map.of()));
    }

    /// These entries, one of them replaced or added.
    Entries with(Section section, String id, Fields entry) {
        var changed = new EnumMap<>(sections);
        var entries = new LinkedHashMap<>(of(section));
        entries.put(id, entry);
        changed.put(section, entries);
        return new Entries(changed);
    }
}
