package dev.portolan.catalog.reader;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;

/// A piece of text with its place: a field's value, an item of a list or a field's name.
record Word(Position at, String path, String value) {
    Word withValue(String part) {
        return new Word(at, path, part);
    }

    CatalogException failure(String problem) {
        return new CatalogException(at, path, problem);
    }

    /// @throws CatalogException if the text isn't made of lower-case letters, digits and hyphens
    String slug() {
        if (!PortId.isValid(value)) {
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
