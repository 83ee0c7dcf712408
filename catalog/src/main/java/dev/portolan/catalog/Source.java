package dev.portolan.catalog;

import java.net.URI;

/// Where a fact comes from.
///
/// @param tag the short name that ports and dials refer to
/// @param title what the source is
/// @param url where it stands: a page or a place in a repository
public record Source(String tag, String title, URI url) {}
