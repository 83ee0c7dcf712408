package dev.portolan.core.plan;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An address that a listener binds, judged as the Linux kernel would.
///
/// Written as a literal (`10.0.0.5`, `::1`), a wildcard (`0.0.0.0`, `::`, `*`), `::%v6only` for a wildcard
/// that leaves IPv4 alone, or `localhost`. Any other text is a name that nobody looks up: it overlaps itself
/// and the wildcards.
public final class BindAddress {
    /// Every IPv4 address of the host.
    public static final String ANY_IPV4 = "0.0.0.0";

    private enum Reach {
        ALL,
        ALL_IPV4,
        ALL_IPV6,
        ONE_IPV4,
        ONE_IPV6,
        NAME
    }

    private final Reach reach;
    private final String canonical;

    private BindAddress(Reach reach, String canonical) {
        this.reach = reach;
        this.canonical = canonical;
    }

    /// Reads an address; no text fails, and nothing is looked up.
    public static BindAddress of(String text) {
        var plain = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return switch (plain) {
            case ANY_IPV4 -> new BindAddress(Reach.ALL_IPV4, plain);
            case "*", "::" -> new BindAddress(Reach.ALL, "::");
            case "::%v6only" -> new BindAddress(Reach.ALL_IPV6, plain);
            default -> ofLiteralOrName(plain);
        };
    }

    private static BindAddress ofLiteralOrName(String text) {
        int percent = text.indexOf('%');
        // Java takes a scope such as %eth0 for a name unless the machine it runs on has that interface.
        var scope = percent > 0 && percent < text.length() - 1 ? text.substring(percent) : "";
        var literal = literal(text.substring(0, text.length() - scope.length()));
        if (literal == null || (literal instanceof Inet4Address && !scope.isEmpty())) {
            return ofName(text.toLowerCase(Locale.ROOT));
        }
        if (literal.isAnyLocalAddress()) {
            return literal instanceof Inet6Address
                    ? new BindAddress(Reach.ALL, "::")
                    : new BindAddress(Reach.ALL_IPV4, ANY_IPV4);
        }
        return new BindAddress(
                literal instanceof Inet6Address ? Reach.ONE_IPV6 : Reach.ONE_IPV4, literal.getHostAddress() + scope);
    }

    private static BindAddress ofName(String name) {
        return name.equals("localhost")
                ? new BindAddress(Reach.ONE_IPV4, "127.0.0.1")
                : new BindAddress(Reach.NAME, name);
    }

    private static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// Whether two listeners on one number would get in each other's way.
    public boolean overlaps(BindAddress other) {
        if (reach == Reach.ALL || other.reach == Reach.ALL) {
            return true;
        }
        if (isIpv6() != other.isIpv6() && reach != Reach.NAME && other.reach != Reach.NAME) {
            return false;
        }
        return isWildcard() || other.isWildcard() || canonical.equals(other.canonical);
    }

    private boolean isIpv6() {
        return reach == Reach.ALL_IPV6 || reach == Reach.ONE_IPV6;
    }

    /// Whether it stands for more than one address.
    public boolean isWildcard() {
        return reach == Reach.ALL || reach == Reach.ALL_IPV4 || reach == Reach.ALL_IPV6;
    }

    /// Whether only processes on the same host can reach it.
    public boolean isLoopback() {
        return canonical.equals("0:0:0:0:0:0:0:1") || (reach == Reach.ONE_IPV4 && canonical.startsWith("127."));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BindAddress address && reach == address.reach && canonical.equals(address.canonical);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reach, canonical);
    }

    /// The address in one of the forms that [#of] reads.
    @Override
    public String toString() {
        return canonical;
    }
}
