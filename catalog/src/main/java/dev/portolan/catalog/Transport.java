package dev.portolan.catalog;

import java.util.Locale;

/// A transport protocol. TCP and UDP ports of one number never collide.
public enum Transport {
    TCP,
    UDP;

    /// The lower-case word used in files and on the command line: `tcp` or `udp`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
