package dev.portolan.catalog;

/// Where a fact comes from.
///
/// @param tag the short name that ports and dials refer to
/// @param title what the source is
/// @param location where in the world it stands: a repository and path, or a page
public record Source(String tag, String title, String location) {}
