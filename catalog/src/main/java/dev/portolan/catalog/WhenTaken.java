package dev.portolan.catalog;

/// What a product does if the number of a port is taken when it starts.
public enum WhenTaken {
    /// The port does not open: the product stops or runs without it.
    FAILS,
    /// It takes the next free number, without a word.
    COUNTS_UP,
    /// Nothing is amiss: several processes of a host can have the port, as with multicast.
    SHARES
}
