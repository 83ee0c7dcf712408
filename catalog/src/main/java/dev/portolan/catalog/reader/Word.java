package dev.portolan.catalog.reader;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.NearMisses;
import dev.portolan.catalog.PortId;
import java.util.Collection;
import java.util.function.Supplier;

/// A piece of text with its place: a field's value, an item of a list or a field's name.
record Word(Position at, String path, String value) {
    /// Among more names than that, looking for what was meant takes longer than it helps.
    private static final int MOST_CANDIDATES = 500;

    Word withValue(String part) {
        return new Word(at, path, part);
    }

    CatalogException failure(String problem) {
        return new CatalogException(at, path, problem);
    }

    /// That the text names something that isn't there.
    ///
    /// @param kind what it should name
    /// @param known gives the names there are, when somebody is told
    CatalogException unknown(String kind, Supplier<? extends Collection<String>> known) {
        return new CatalogException(at, path, () -> "no " + kind + " " + Wording.quoted(value) + advice(known.get()));
    }

    private String advice(Collection<String> known) {
        if (known.size() > MOST_CANDIDATES) {
            return "";
        }
        var near = NearMisses.of(value, known);
        return near.isEmpty() ? "" : "; did you mean " + near.getFirst() + "?";
    }

    /// That the text names something whose own description is wrong.
    ///
    /// @param kind what it names
    CatalogException leftOut(String kind) {
        return failure(kind + " " + Wording.quoted(value) + " is left out, as something is wrong with it");
    }

    /// @throws CatalogException if the text isn't made of lower-case letters, digits and hyphens
    String slug() {
        if (!PortId.isValid(value)) {
            throw failure("not an id of lower-case letters, digits and hyphens: " + Wording.quoted(value));
        }
        return value;
    }

    /// @throws CatalogException if the text isn't a product line's id
    LineId line() {
        if (!LineId.isValid(value)) {
            throw failure("not a product line id such as wso2-mi@4: " + Wording.quoted(value));
        }
        return new LineId(value);
    }
}
