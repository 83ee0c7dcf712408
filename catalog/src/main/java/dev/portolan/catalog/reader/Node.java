package dev.portolan.catalog.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A piece of a YAML file that remembers where it stands.
sealed interface Node {
    Position at();

    /// What a message calls it.
    String kind();

    /// A word or sentence, quoted or not.
    record Text(Position at, String value) implements Node {
        @Override
        public String kind() {
            return "text";
        }
    }

    /// A whole number.
    record Whole(Position at, long value) implements Node {
        @Override
        public String kind() {
            return "the number " + value;
        }
    }

    /// `true` or `false`.
    record Truth(Position at, boolean value) implements Node {
        @Override
        public String kind() {
            return String.valueOf(value);
        }
    }

    /// A number that is no whole number, or too large for one.
    record Fraction(Position at, String value) implements Node {
        @Override
        public String kind() {
            return "the number " + Wording.shortened(value);
        }
    }

    /// A field without a value.
    record Nothing(Position at) implements Node {
        @Override
        public String kind() {
            return "nothing";
        }
    }

    /// A list.
    record Items(Position at, List<Node> values) implements Node {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /// A block of fields in the order of the file.
    record Block(Position at, Map<String, Entry> entries) implements Node {
        public Block {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String kind() {
            return "a block of fields";
        }
    }

    /// The value of a field.
    ///
    /// @param at where the field's name stands
    record Entry(Position at, Node value) {}
}
