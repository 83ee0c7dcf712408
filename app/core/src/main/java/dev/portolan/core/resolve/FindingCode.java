package dev.portolan.core.resolve;

import java.util.Locale;

/// The kinds of findings. Their words are stable: scripts and waivers refer to them.
public enum FindingCode {
    /// Two listeners of the plan want the same port.
    PORT_COLLISION(Severity.ERROR),
    /// A listener wants a port that something else on the host has.
    PORT_TAKEN_BY_HOST(Severity.ERROR),
    /// Base and offset add up to more than 65535.
    PORT_OUT_OF_RANGE(Severity.ERROR),
    /// Two features are on that exclude one another.
    FEATURE_CONFLICT(Severity.ERROR),
    /// The plan speaks of a product, feature or port that the catalog does not know.
    UNKNOWN_NAME(Severity.ERROR),
    /// A link leads to a port that nobody opens.
    LINK_TARGET_CLOSED(Severity.ERROR),
    /// A container publishes a port that nothing inside listens on.
    PUBLISHED_PORT_CLOSED(Severity.WARNING),
    /// A listener below 1024 needs privileges to start.
    PRIVILEGED_PORT(Severity.WARNING),
    /// A listener among the numbers that the system hands to outgoing connections may find its own taken.
    EPHEMERAL_PORT(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /// How bad findings of this kind are.
    public Severity severity() {
        return severity;
    }

    /// The word used in files and on the command line, such as `port-collision`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
