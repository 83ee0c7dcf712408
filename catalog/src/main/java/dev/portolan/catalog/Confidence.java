package dev.portolan.catalog;

/// How well a fact is established.
public enum Confidence {
    /// Read in source code or shipped configuration, or two documents agree.
    HIGH,
    /// One document, or a plain inference from code.
    MEDIUM,
    /// Inferred and never observed, or stated by a document against a better source.
    LOW,
    /// A document states it, and nobody could confirm it anywhere else.
    UNCONFIRMED
}
