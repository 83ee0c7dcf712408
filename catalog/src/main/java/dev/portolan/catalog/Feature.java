package dev.portolan.catalog;

import org.jspecify.annotations.Nullable;

/// Something that an instance can have on or off and that decides which ports are open, what is dialled or
/// which settings matter.
///
/// @param id stable name within the line
/// @param name a few words for the inspector
/// @param onByDefault whether a fresh installation has it on
/// @param group the exclusive group it belongs to, of which at most one may be on; null if it stands alone
/// @param setting what switches it, in the product's own terms
/// @param versions the versions of the product line that have it
/// @param note what a reader should know besides; empty if nothing
public record Feature(
        FeatureId id,
        String name,
        boolean onByDefault,
        @Nullable String group,
        String setting,
        Versions versions,
        String note) {}
