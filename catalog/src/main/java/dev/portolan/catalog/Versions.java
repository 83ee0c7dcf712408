package dev.portolan.catalog;

/// The versions of a product line in which something is there.
///
/// @param since the first of them, such as `4.7.0`; empty if it was there from the line's beginning
/// @param until the last of them; empty if it is still there
public record Versions(String since, String until) {
    /// Every version of the line.
    public static final Versions ALL = new Versions("", "");

    /// Whether it is there in every version of the line.
    public boolean isAll() {
        return since.isEmpty() && until.isEmpty();
    }
}
