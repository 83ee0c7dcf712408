package dev.portolan.catalog.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Descriptions that several product lines have in common, such as the ports of the Carbon platform. A
/// feature, port or dial of a line takes one over with `like: FILE`: the entry of the same name in that
/// shared file supplies every field that the line doesn't say itself.
final class SharedParts {
    static final SharedParts NONE = new SharedParts(Map.of());

    private static final Set<String> SECTIONS = Set.of("features", "ports", "dials");

    private final Map<String, Fields> files;

    private SharedParts(Map<String, Fields> files) {
        this.files = files;
    }

    /// These parts and one more file.
    ///
    /// @param name what `like` calls it
    /// @throws CatalogException if the text isn't a file of features, ports and dials
    SharedParts with(String name, String file, String text) {
        var more = new LinkedHashMap<>(files);
        more.put(name, Fields.ofFile(file, text).only(SECTIONS));
        return new SharedParts(more);
    }

    /// An entry of a line's section, completed by what it is like.
    ///
    /// @param section `features`, `ports` or `dials`
    /// @throws CatalogException if it names a file that isn't there or lacks such an entry
    Fields complete(String section, String name, Fields entry) {
        if (!entry.has("like")) {
            return entry;
        }
        var like = entry.word("like");
        var file = files.get(like.value());
        if (file == null) {
            throw like.failure("no shared file '" + like.value() + "'");
        }
        if (!file.has(section) || !file.block(section).has(name)) {
            throw like.failure("shared file '" + like.value() + "' has no '" + name + "' among its " + section);
        }
        return entry.orElse(file.block(section).block(name), like.at());
    }
}
