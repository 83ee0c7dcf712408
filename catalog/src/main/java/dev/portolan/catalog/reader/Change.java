package dev.portolan.catalog.reader;

/// What an own file says differently of a shipped port.
///
/// @param line the product line's id
/// @param port the port's id
/// @param fields those that differ
record Change(Word line, Word port, Fields fields) {}
