package dev.portolan.diagram;

import dev.portolan.catalog.ProductLine;
import dev.portolan.icons.Ink;
import org.jspecify.annotations.Nullable;

/// The colour of a product family. The names are those of the catalog; a family that is new there gets the
/// neutral one.
public final class FamilyInk {
    private FamilyInk() {}

    /// The ink for a product line's pictogram, also for one that nobody knows.
    public static Ink of(@Nullable ProductLine line) {
        return line == null ? Ink.FAMILY_AROUND : of(line.family());
    }

    /// The ink for a family's pictograms.
    public static Ink of(String family) {
        return switch (family) {
            case "API management" -> Ink.FAMILY_API;
            case "Integration", "Enterprise Integrator" -> Ink.FAMILY_INTEGRATION;
            case "Platform" -> Ink.FAMILY_PLATFORM;
            case "Analytics" -> Ink.FAMILY_ANALYTICS;
            case "Devices" -> Ink.FAMILY_DEVICES;
            case "Blockchain" -> Ink.FAMILY_BLOCKCHAIN;
            default -> Ink.FAMILY_AROUND;
        };
    }
}
