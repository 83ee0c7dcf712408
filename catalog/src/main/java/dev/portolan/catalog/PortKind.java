package dev.portolan.catalog;

/// What sort of access a port gives; decides what is said about one that many can reach.
public enum PortKind {
    /// What the product is there for.
    SERVICE,
    /// Administration, monitoring of the process or debugging: whoever gets in can change or stop the
    /// product.
    MANAGEMENT,
    /// Calls that carry out what the caller asks for, without a login of their own.
    RPC,
    /// Figures about the process, which a monitoring system fetches.
    METRICS,
    /// Equals of other operators connect here, as in a blockchain network: it is meant to be reached.
    PEER
}
