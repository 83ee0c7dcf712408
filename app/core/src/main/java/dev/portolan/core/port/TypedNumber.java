package dev.portolan.core.port;

import dev.portolan.catalog.Literal;

/// A setting that matters and in which the number of an open port is typed as text.
///
/// @param slot the port, which may have another number
public record TypedNumber(PortSlot slot, Literal literal) {}
