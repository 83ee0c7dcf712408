package dev.portolan.core.finding;

import java.util.Locale;

/// The kinds of findings. Their words are stable: scripts and waivers refer to them. The bundle says of each
/// what it is about, why it matters and on what the rule rests.
public enum FindingCode {
    /// Two listeners of the plan want the same port.
    PORT_COLLISION(Severity.ERROR),
    /// A listener wants a port that something else on the host has.
    PORT_TAKEN_BY_HOST(Severity.ERROR),
    /// Base and offset add up to more than 65535.
    PORT_OUT_OF_RANGE(Severity.ERROR),
    /// Two features are on that exclude one another.
    FEATURE_CONFLICT(Severity.ERROR),
    /// An override gives two ports of one instance the same number.
    OVERRIDE_COLLIDES(Severity.ERROR),
    /// The plan speaks of a product, feature or port that the catalog does not know.
    UNKNOWN_NAME(Severity.ERROR),
    /// A link leads to a port that nobody opens.
    LINK_TARGET_CLOSED(Severity.ERROR),
    /// A link from another host leads to a port that is bound to loopback.
    LINK_TARGET_LOOPBACK(Severity.ERROR),
    /// A load balancer stands before a port whose callers keep a list of nodes themselves.
    LINK_THROUGH_LOAD_BALANCER(Severity.ERROR),
    /// A product that finds its number taken silently listens on the next.
    FIXED_PORT_SHARED(Severity.WARNING),
    /// A connection that a product needs is not in the plan.
    LINK_MISSING(Severity.WARNING),
    /// A setting keeps the shipped number although the port has moved.
    URL_NOT_SHIFTED(Severity.WARNING),
    /// A container publishes a port that nothing inside listens on.
    PUBLISHED_PORT_CLOSED(Severity.WARNING),
    /// A node in a container tells its peers a number that is not the published one.
    ADVERTISED_PORT(Severity.WARNING),
    /// A container publishes TCP alone of a port that listens on UDP too.
    UDP_NOT_PUBLISHED(Severity.WARNING),
    /// Metrics are switched on and bound where no collector reaches them.
    METRICS_ON_LOOPBACK(Severity.WARNING),
    /// A caller's configuration quotes a number that its target no longer has.
    BOOTNODE_STALE(Severity.WARNING),
    /// A listener below 1024 needs privileges to start.
    PRIVILEGED_PORT(Severity.WARNING),
    /// A listener among the numbers that the system hands to outgoing connections may find its own taken.
    EPHEMERAL_PORT(Severity.WARNING),
    /// A remote procedure interface without authentication can be reached from other hosts.
    RPC_EXPOSED(Severity.WARNING),
    /// Members of an offset group have different offsets.
    GROUP_SPLIT(Severity.WARNING),
    /// Two hosts have the same address, or two instances the same name.
    SAME_NAME(Severity.WARNING),
    /// A port without TLS can be reached from other hosts although the product offers the same with TLS.
    PLAIN_HTTP_EXPOSED(Severity.NOTE),
    /// A port for administrators can be reached from other hosts.
    MANAGEMENT_EXPOSED(Severity.NOTE),
    /// Sources disagree on the number of an open port.
    PORT_DISPUTED(Severity.NOTE),
    /// Nobody could confirm an open port.
    PORT_UNCONFIRMED(Severity.NOTE),
    /// The system chooses the number of an open port, so that no firewall rule can name it.
    PORT_RANDOM(Severity.NOTE),
    /// A waiver excuses nothing that the plan has.
    WAIVER_UNUSED(Severity.NOTE);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /// How bad findings of this kind usually are.
    public Severity severity() {
        return severity;
    }

    /// The word used in files and on the command line, such as `port-collision`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What findings of this kind are about, in a few words.
    public String title() {
        return FindingText.text("rule.title." + word()).sentence();
    }

    /// Why it matters and what to do, in a sentence or two.
    public String explanation() {
        return FindingText.text("rule.explanation." + word()).sentence();
    }

    /// What the rule rests on: a standard, a kernel's manual, or a product's documentation.
    public String source() {
        return FindingText.text("rule.source." + word()).sentence();
    }
}
