package dev.portolan.core.plan;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An address that a listener binds, judged as the Linux kernel would.
///
/// Written as a literal (`10.0.0.5`, `::1`, `fe80::1%eth0`), a wildcard (`0.0.0.0`, `::`, `*`), `::%v6only`
/// for a wildcard that leaves IPv4 alone, or `localhost`. Any other text is a name that nobody looks up: it
/// overlaps itself and the wildcards.
public final class BindAddress {
    /// Every IPv4 address of the host.
    public static final String ANY_IPV4 = "0.0.0.0";

    private static final String ANY = "::";
    private static final String ONLY_IPV6 = "%v6only";

    private enum Reach {
        ALL(true, true, true),
        ALL_IPV4(true, true, false),
        ALL_IPV6(true, false, true),
        ONE_IPV4(false, true, false),
        ONE_IPV6(false, false, true),
        /// Stands for one address of whichever family.
        NAME(false, true, true);

        private final boolean wildcard;
        private final boolean ipv4;
        private final boolean ipv6;

        Reach(boolean wildcard, boolean ipv4, boolean ipv6) {
            this.wildcard = wildcard;
            this.ipv4 = ipv4;
            this.ipv6 = ipv6;
        }
    }

    private final Reach reach;
    private final String plain;
    private final String scope;

    /// @param plain the address without its scope, equal for all its spellings
    /// @param scope the interface that makes the address unique, after a percent sign; empty if none is
    ///     needed or known
    private BindAddress(Reach reach, String plain, String scope) {
        this.reach = reach;
        this.plain = plain;
        this.scope = scope;
    }

    /// Reads an address; no text fails, and nothing is looked up.
    public static BindAddress of(String text) {
        var bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (bare.equals("*")) {
            return new BindAddress(Reach.ALL, ANY, "");
        }
        // Java takes a scope such as %eth0 for a name unless the machine it runs on has that interface.
        int percent = bare.indexOf('%');
        boolean scoped = percent > 0 && percent < bare.length() - 1;
        var scope = scoped ? bare.substring(percent) : "";
        var literal = literal(scoped ? bare.substring(0, percent) : bare);
        return switch (literal) {
            case Inet6Address address -> ofIpv6(address, scope);
            case Inet4Address address when scope.isEmpty() || bare.contains(":") -> ofIpv4(address);
            case null, default -> ofName(bare.toLowerCase(Locale.ROOT));
        };
    }

    private static BindAddress ofIpv6(Inet6Address address, String scope) {
        if (address.isAnyLocalAddress()) {
            return scope.equals(ONLY_IPV6)
                    ? new BindAddress(Reach.ALL_IPV6, ANY + ONLY_IPV6, "")
                    : new BindAddress(Reach.ALL, ANY, "");
        }
        return new BindAddress(Reach.ONE_IPV6, address.getHostAddress(), needsScope(address) ? scope : "");
    }

    /// The kernel overlooks the scope of any other address.
    private static boolean needsScope(Inet6Address address) {
        return address.isLinkLocalAddress() || address.isMCLinkLocal() || address.isMCNodeLocal();
    }

    private static BindAddress ofIpv4(Inet4Address address) {
        return new BindAddress(
                address.isAnyLocalAddress() ? Reach.ALL_IPV4 : Reach.ONE_IPV4, address.getHostAddress(), "");
    }

    private static BindAddress ofName(String name) {
        return name.equals("localhost")
                ? new BindAddress(Reach.ONE_IPV4, "127.0.0.1", "")
                : new BindAddress(Reach.NAME, name, "");
    }

    private static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// Whether two listeners on one number would get in each other's way, whichever starts first.
    public boolean overlaps(BindAddress other) {
        boolean sameFamily = (reach.ipv4 && other.reach.ipv4) || (reach.ipv6 && other.reach.ipv6);
        return sameFamily && (isWildcard() || other.isWildcard() || isSameAddress(other));
    }

    /// A link-local address without a scope may be on any interface: the kernel wants one, and Java finds
    /// one.
    private boolean isSameAddress(BindAddress other) {
        return plain.equals(other.plain) && (scope.equals(other.scope) || scope.isEmpty() || other.scope.isEmpty());
    }

    /// Whether it stands for more than one address.
    public boolean isWildcard() {
        return reach.wildcard;
    }

    /// Whether only processes on the same host can reach it.
    public boolean isLoopback() {
        return plain.equals("0:0:0:0:0:0:0:1") || (reach == Reach.ONE_IPV4 && plain.startsWith("127."));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BindAddress address
                && reach == address.reach
                && plain.equals(address.plain)
                && scope.equals(address.scope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reach, plain, scope);
    }

    /// The address in one of the forms that [#of] reads.
    @Override
    public String toString() {
        return plain + scope;
    }
}
