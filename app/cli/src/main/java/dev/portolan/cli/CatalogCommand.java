package dev.portolan.cli;

import picocli.CommandLine.Command;

/// `portolan catalog`: what is known about products. Does nothing by itself.
@Command(name = "catalog", description = "${bundle:catalog.description}")
final class CatalogCommand {}
