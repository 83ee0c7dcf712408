package dev.portolan.desktop.product;

import dev.portolan.catalog.Source;
import java.util.List;

/// A line of a product page: a caption, and what there is to say.
///
/// @param sources pages to go to, behind the text
/// @param mark what the reader should not overlook about it
record Fact(String caption, String text, List<Source> sources, Mark mark) {
    /// What the reader should not overlook.
    enum Mark {
        NONE,
        /// The fact may be wrong.
        DOUBT,
        /// The user's own catalog file says so.
        OWN
    }

    Fact {
        sources = List.copyOf(sources);
    }

    static Fact plain(String caption, String text) {
        return new Fact(caption, text, List.of(), Mark.NONE);
    }

    /// The fact in one line, as it is copied and read aloud.
    String inWords() {
        var tags = sources.stream().map(Source::tag).toList();
        return caption + ": " + String.join(" ", text, String.join(", ", tags)).strip();
    }
}
