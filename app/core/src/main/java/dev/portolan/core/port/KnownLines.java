package dev.portolan.core.port;

import dev.portolan.catalog.LineId;

/// The product lines that Portolan itself knows by name, for what they are: every other line is judged by
/// what the catalog says of it alone.
public final class KnownLines {
    /// Takes requests and hands them on to others.
    public static final LineId LOAD_BALANCER = new LineId("load-balancer");

    /// A service elsewhere, which nobody of the plan's readers runs.
    public static final LineId EXTERNAL = new LineId("external");

    private KnownLines() {}
}
