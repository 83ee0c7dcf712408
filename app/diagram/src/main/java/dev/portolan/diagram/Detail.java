package dev.portolan.diagram;

/// How much of a plan is drawn.
public enum Detail {
    /// Blocks and colours; only zones and hosts have names, and large ones.
    FAR,
    /// Names of everything.
    MIDDLE,
    /// Everything.
    NEAR;

    private static final double MIDDLE_FROM = 0.35;
    private static final double NEAR_FROM = 0.55;

    /// The detail that is readable at a zoom.
    ///
    /// @param zoom screen pixels per pixel of the canvas, above 0
    public static Detail at(double zoom) {
        if (zoom < MIDDLE_FROM) {
            return FAR;
        }
        return zoom < NEAR_FROM ? MIDDLE : NEAR;
    }
}
