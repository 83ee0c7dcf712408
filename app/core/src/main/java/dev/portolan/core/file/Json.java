package dev.portolan.core.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A JSON value that remembers where it stood in its file, so that a complaint about it can say so.
sealed interface Json {
    /// Where the value begins.
    Place place();

    /// What the value is called in a message.
    String kind();

    /// A position in a file, both from 1.
    record Place(int line, int column) {
        static final Place NOWHERE = new Place(1, 1);
    }

    /// An object; its fields in the order of the file.
    record Obj(Place place, SequencedMap<String, Json> fields) implements Json {
        public Obj {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /// An array.
    record Arr(Place place, List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /// A string.
    record Text(Place place, String value) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /// A number, as it was written.
    record Num(Place place, String literal) implements Json {
        @Override
        public String kind() {
            return "the number " + literal;
        }
    }

    /// `true` or `false`.
    record Bool(Place place, boolean value) implements Json {
        @Override
        public String kind() {
            return Boolean.toString(value);
        }
    }

    /// `null`.
    record Null(Place place) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
