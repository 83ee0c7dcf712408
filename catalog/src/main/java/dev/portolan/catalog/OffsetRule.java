package dev.portolan.catalog;

/// How a product line's ports follow an instance's offset.
///
/// @param kind who adds the offset
/// @param defaultOffset the offset that a fresh installation has, 0 or more; an instance's own offset
///     replaces it and is never added to it
/// @param setting where the offset is set, in the product's own terms; empty for [Kind#FIXED]
public record OffsetRule(Kind kind, int defaultOffset, String setting) {
    /// Who adds the offset to a base port.
    public enum Kind {
        /// The product has an offset setting and adds it to each moving port by itself.
        SETTING,
        /// The product has no offset: the planner adds it and every port option is written out.
        PER_PORT,
        /// Ports stay where they are; another number takes an override.
        FIXED
    }

    /// @throws IllegalArgumentException if the default offset is negative, or not 0 for ports that stay
    public OffsetRule {
        if (defaultOffset < 0 || (kind == Kind.FIXED && defaultOffset != 0)) {
            throw new IllegalArgumentException("unusable default offset: " + defaultOffset);
        }
    }
}
