package dev.portolan.core.file;

import java.util.Locale;

/// The columns of an import, in the order of its header.
public enum CsvColumn {
    /// The host's name.
    HOST,
    /// The host's addresses.
    ADDRESS,
    /// The instance's name.
    INSTANCE,
    /// The id of a product line.
    PRODUCT,
    /// A number, which is pinned; none is to be assigned.
    OFFSET,
    /// `native` or `container`.
    DEPLOYMENT,
    /// Features to switch on, and off with a hyphen before them.
    FEATURES,
    /// Own ports, overrides and what a container publishes.
    PORTS;

    /// What the column is called in a header and in messages.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
