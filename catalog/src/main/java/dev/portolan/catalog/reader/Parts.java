package dev.portolan.catalog.reader;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was written once for several product lines.
final class Parts {
    private static final Set<String> FIELDS = Set.of("includes", "features", "ports", "dials");

    /// Parts that include parts can multiply: a small file could describe more than any machine holds.
    private static final int MOST_ENTRIES = 200_000;

    private final Map<String, Entries> parts = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private int entries;

    /// Adds a part, unless something is wrong with it.
    ///
    /// @param section the parts of a file
    void add(Fields section, String name, Problems problems) {
        var own = new Problems();
        var part = own.attempt(() -> {
            if (parts.containsKey(name)) {
                throw section.name(name).failure("there is a part of this name already");
            }
            section.name(name).slug();
            return entries(section.block(name).only(FIELDS), own);
        });
        problems.noteAll(own.list());
        if (part.isPresent() && own.isEmpty()) {
            parts.put(name, part.get());
        } else {
            leftOut.add(name);
        }
    }

    /// The entries of a product line or part, its includes resolved.
    ///
    /// @param problems where entries are noted that are no blocks or whose names are no ids
    /// @throws CatalogException if it includes what can't be included, or if that makes too many entries
    Entries entries(Fields block, Problems problems) {
        var made = Entries.of(block, this, problems);
        if (made.size() > MOST_ENTRIES - entries) {
            throw block.failure("too much: more than " + MOST_ENTRIES + " features, ports and dials in all");
        }
        entries += made.size();
        return made;
    }

    /// The part that is named.
    ///
    /// @throws CatalogException if there is none, or if something is wrong with it
    Entries of(Word name) {
        var part = parts.get(name.value());
        if (part == null) {
            int before = parts.size();
            throw leftOut.contains(name.value()) ? name.leftOut("part") : name.unknown("part", () -> names(before));
        }
        return part;
    }

    /// The parts that were there when so many were: those that come later can't be meant.
    private List<String> names(int before) {
        return parts.keySet().stream().limit(before).toList();
    }
}
