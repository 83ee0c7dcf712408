package dev.portolan.core.plan;

import dev.portolan.catalog.PortSpec;
import java.util.Optional;
import java.util.regex.Pattern;

/// A range of port numbers, both ends included.
///
/// @param from 0 to 65535
/// @param to not below `from`, at most 65535
public record PortRange(int from, int to) {
    /// What Linux gives to outgoing connections by default (`net.ipv4.ip_local_port_range`).
    public static final PortRange LINUX_EPHEMERAL = new PortRange(32768, 60999);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");

    /// @throws IllegalArgumentException if the ends are out of range or out of order
    public PortRange {
        if (!inOrder(from, to)) {
            throw new IllegalArgumentException("not a port range: " + from + "-" + to);
        }
    }

    private static boolean inOrder(int from, int to) {
        return 0 <= from && from <= to && to <= PortSpec.MAX_NUMBER;
    }

    /// The range that a text such as `9100-9199` or `8080` stands for; empty if it stands for none.
    public static Optional<PortRange> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(match.group(1));
        int to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        return inOrder(from, to) ? Optional.of(new PortRange(from, to)) : Optional.empty();
    }

    /// Whether the number lies in the range.
    public boolean contains(int port) {
        return from <= port && port <= to;
    }

    /// The shortest text that [#parse] reads as this range: `9100-9199`, or `8080` if it holds one number.
    public String text() {
        return from == to ? Integer.toString(from) : toString();
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
