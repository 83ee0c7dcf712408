package dev.portolan.catalog.reader;

import dev.portolan.catalog.LineId;
import java.util.regex.Pattern;

/// A piece of text with its place: a field's value, an item of a list or a field's name.
record Word(Position at, String path, String value) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    Word withValue(String part) {
        return new Word(at, path, part);
    }

    CatalogException failure(String problem) {
        return new CatalogException(at, path, problem);
    }

    /// @throws CatalogException if the text isn't made of lower-case letters, digits and hyphens
    String slug() {
        if (!SLUG.matcher(value).matches()) {
            throw failure("not an id of lower-case letters, digits and hyphens: '" + value + "'");
        }
        return value;
    }

    /// @throws CatalogException if the text isn't a product line's id
    LineId line() {
        if (!LineId.isValid(value)) {
            throw failure("not a product line id such as wso2-mi@4: '" + value + "'");
        }
        return new LineId(value);
    }
}
