package dev.portolan.catalog;

import java.util.List;

/// A setting in which the number of a port is typed as text, so that it does not follow an offset. It may
/// belong to another product than the port.
///
/// @param setting file and key in the terms of the product that has it, such as
///     `deployment.toml: [[apim.gateway.environment]] ws_endpoint`
/// @param number the number that the setting is shipped with, 1 to 65535, default offsets included
/// @param features the features and exclusive groups of the port's line that must all be on for the setting
///     to matter; empty for one that always does
/// @param note what a reader should know besides; empty if nothing
/// @param sources tags of the [Source]s that show it, at least one
public record Literal(String setting, int number, List<FeatureId> features, String note, List<String> sources) {
    /// @throws IllegalArgumentException if no setting or no source is named, or if the number is out of range
    public Literal {
        features = List.copyOf(features);
        sources = List.copyOf(sources);
        if (setting.isBlank()) {
            throw new IllegalArgumentException("no setting for the literal " + number);
        }
        if (number < 1 || number > PortSpec.MAX_NUMBER) {
            throw new IllegalArgumentException("unusable number in " + setting + ": " + number);
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("no source for " + setting);
        }
    }
}
