package dev.portolan.desktop.product;

import java.util.List;
import java.util.stream.Stream;

/// A port, a dial or a feature on a product page.
///
/// @param anchor its id within the page, such as `port-servlet-https`
/// @param number what it is looked up by; empty for a feature
/// @param name a few words; empty if a heading above says it
/// @param chips its properties in a word each
/// @param open whether a fresh installation has it
/// @param purpose what it is for, in a sentence; may be empty
/// @param facts all the rest
record Entry(
        String anchor, String number, String name, List<String> chips, boolean open, String purpose, List<Fact> facts) {
    Entry {
        chips = List.copyOf(chips);
        facts = List.copyOf(facts);
    }

    /// The whole entry, one line a fact, as it is copied and read aloud.
    String inWords() {
        var head = String.join(" ", number, name).strip();
        var lines = Stream.of(
                        head.isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(chips.isEmpty() ? head : head + " (" + String.join(", ", chips) + ")"),
                        purpose.isEmpty() ? Stream.<String>empty() : Stream.of(purpose),
                        facts.stream().map(Fact::inWords))
                .flatMap(part -> part)
                .toList();
        return String.join("\n", lines);
    }
}
