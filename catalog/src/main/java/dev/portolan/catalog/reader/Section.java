package dev.portolan.catalog.reader;

import java.util.Locale;

/// The three kinds of entries that a product line and a part consist of.
enum Section {
    FEATURES,
    PORTS,
    DIALS;

    /// The field that holds them.
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
