package dev.portolan.core.plan;

/// A range of port numbers, both ends included.
///
/// @param from 0 to 65535
/// @param to not below `from`, at most 65535
public record PortRange(int from, int to) {
    /// What Linux gives to outgoing connections by default (`net.ipv4.ip_local_port_range`).
    public static final PortRange LINUX_EPHEMERAL = new PortRange(32768, 60999);

    /// @throws IllegalArgumentException if the ends are out of range or out of order
    public PortRange {
        if (from < 0 || to > 65535 || from > to) {
            throw new IllegalArgumentException("not a port range: " + from + "-" + to);
        }
    }

    /// Whether the number lies in the range.
    public boolean contains(int port) {
        return from <= port && port <= to;
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
