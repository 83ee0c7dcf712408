package dev.portolan.core.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Fields of a plan file that this version does not know, kept so that saving loses nothing that a newer
/// version or another tool wrote.
///
/// @param fields field name to JSON text, in the order of the file
public record Extras(SequencedMap<String, String> fields) {
    /// No unknown fields.
    public static final Extras NONE = new Extras(new LinkedHashMap<>());

    public Extras {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }
}
