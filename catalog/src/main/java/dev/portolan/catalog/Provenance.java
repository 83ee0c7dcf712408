package dev.portolan.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the facts about a port rest on.
///
/// @param sources tags of the [Source]s that state the number, at least one
/// @param confidence how well the facts are established
/// @param disputed another number that a source gives, or null where the sources agree
/// @param versions the versions of the product line that have the port
/// @param change what a user's own catalog file says differently, or null for a port as it is shipped
public record Provenance(
        List<String> sources,
        Confidence confidence,
        @Nullable Dispute disputed,
        Versions versions,
        @Nullable Change change) {

    /// A number that a source gives in place of the base.
    ///
    /// @param base the other number, before any offset, 1 to 65535
    /// @param source tag of the source that gives it
    public record Dispute(int base, String source) {
        /// @throws IllegalArgumentException if the number is out of range
        public Dispute {
            if (base < 1 || base > PortSpec.MAX_NUMBER) {
                throw new IllegalArgumentException("unusable base by " + source + ": " + base);
            }
        }
    }

    /// That a user's own catalog file has the last word on a port; what it changes says [Difference].
    ///
    /// @param file the file's name
    /// @param shipped the port without it
    public record Change(String file, PortSpec shipped) {
        /// @throws IllegalArgumentException if the shipped port is changed itself
        public Change {
            if (shipped.provenance().change() != null) {
                throw new IllegalArgumentException("changed already: " + shipped.id());
            }
        }
    }

    /// @throws IllegalArgumentException if no source is named
    public Provenance {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("no source");
        }
    }

    /// The tags of all sources, that of a disputed number last.
    public List<String> citedSources() {
        if (disputed == null) {
            return sources;
        }
        return Stream.concat(sources.stream(), Stream.of(disputed.source())).toList();
    }
}
