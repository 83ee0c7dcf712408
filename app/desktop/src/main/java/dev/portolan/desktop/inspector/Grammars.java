package dev.portolan.desktop.inspector;

import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.text.Messages;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the inspector has addresses, listeners, published ports and ranges written.
final class Grammars {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
    private static final Pattern DIGITS = Pattern.compile("[0-9.]+");
    private static final Pattern FOUR_NUMBERS = Pattern.compile("[0-9]+(\\.[0-9]+){3}");
    private static final Pattern LISTENER = Pattern.compile(
            "([0-9]{1,5})(?:/(tcp|udp))?(?:\\s+(.+?))??(?:\\s+on\\s+(\\S+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:(\\[[^\\]]+\\]|[^:\\s]+):)?([0-9]{1,5}):([0-9]{1,5})(?:/(tcp|udp))?", Pattern.CASE_INSENSITIVE);

    private final Messages messages;

    Grammars(Messages messages) {
        this.messages = messages;
    }

    private record Plain<T>(
            String caption,
            String example,
            String wrong,
            Function<T, String> writer,
            Function<String, Optional<T>> reader)
            implements LinesEditor.Grammar<T> {
        @Override
        public String write(T thing) {
            return writer.apply(thing);
        }

        @Override
        public Optional<T> read(String line) {
            return reader.apply(line);
        }
    }

    /// `10.0.0.5`, `fe80::1` or `db.example`.
    LinesEditor.Grammar<String> addresses() {
        return new Plain<>(
                messages.text("inspector.addresses"),
                messages.text("inspector.addresses.example"),
                messages.text("inspector.addresses.wrong"),
                address -> address,
                line -> isAddress(line) ? Optional.of(line) : Optional.empty());
    }

    /// `22/tcp sshd` or `5432/tcp postgres on 127.0.0.1`.
    LinesEditor.Grammar<HostListener> listeners() {
        return new Plain<>(
                messages.text("inspector.host-listeners"),
                messages.text("inspector.host-listeners.example"),
                messages.text("inspector.host-listeners.wrong"),
                listener -> write(new OwnPort(
                        listener.port(), listener.transport(), listener.name(), listener.address(), Extras.NONE)),
                line -> ownPort(line)
                        .filter(port -> !port.label().isEmpty())
                        .map(port -> new HostListener(port.label(), port.port(), port.transport(), port.address())));
    }

    /// `5432/tcp` or `443/tcp https on 10.0.0.5`.
    LinesEditor.Grammar<OwnPort> ownPorts() {
        return new Plain<>(
                messages.text("inspector.own-ports"),
                messages.text("inspector.own-ports.example"),
                messages.text("inspector.own-ports.wrong"),
                Grammars::write,
                Grammars::ownPort);
    }

    /// As Docker has it: `8443:9443`, `127.0.0.1:8443:9443/udp`.
    LinesEditor.Grammar<PublishedPort> published() {
        return new Plain<>(
                messages.text("inspector.published"),
                messages.text("inspector.published.example"),
                messages.text("inspector.published.wrong"),
                Grammars::write,
                Grammars::publishedPort);
    }

    /// `9100-9199` or `8080`.
    LinesEditor.Grammar<PortRange> reserved() {
        return new Plain<>(
                messages.text("inspector.reserved"),
                messages.text("inspector.reserved.example"),
                messages.text("inspector.reserved.wrong"),
                PortRange::text,
                line -> PortRange.parse(line).filter(range -> range.from() > 0));
    }

    /// Whether a text is a literal address that is not a wildcard, or could be a host's name.
    static boolean isAddress(String text) {
        // Java reads 10.0.0 as 10.0.0.0, which nobody means.
        if (DIGITS.matcher(text).matches() && !FOUR_NUMBERS.matcher(text).matches()) {
            return false;
        }
        if (isLiteral(text)) {
            return !BindAddress.of(text).isWildcard();
        }
        return NAME.matcher(text).matches() && !DIGITS.matcher(text).matches();
    }

    private static boolean isLiteral(String text) {
        try {
            return Objects.nonNull(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String write(OwnPort port) {
        return port.port() + "/" + port.transport().word()
                + (port.label().isEmpty() ? "" : " " + port.label())
                + (port.address().equals(BindAddress.ANY_IPV4) ? "" : " on " + port.address());
    }

    private static Optional<OwnPort> ownPort(String line) {
        var match = LISTENER.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        var port = port(match.group(1), 1);
        var label = Objects.requireNonNullElse(match.group(3), "");
        var address = Objects.requireNonNullElse(match.group(4), BindAddress.ANY_IPV4);
        return port.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnPort(port.getAsInt(), transport(match.group(2)), label, address));
    }

    private static String write(PublishedPort port) {
        var address = port.address().contains(":") ? "[" + port.address() + "]" : port.address();
        return (port.address().equals(BindAddress.ANY_IPV4) ? "" : address + ":") + port.hostPort() + ":"
                + port.containerPort() + "/" + port.transport().word();
    }

    private static Optional<PublishedPort> publishedPort(String line) {
        var match = PUBLISHED.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        var outside = port(match.group(2), 0);
        var inside = port(match.group(3), 1);
        var address =
                Objects.requireNonNullElse(match.group(1), BindAddress.ANY_IPV4).replaceAll("[\\[\\]]", "");
        return outside.isEmpty() || inside.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublishedPort(
                        outside.getAsInt(), inside.getAsInt(), transport(match.group(4)), address, Extras.NONE));
    }

    private static Transport transport(@Nullable String word) {
        return word != null && word.toLowerCase(Locale.ROOT).equals("udp") ? Transport.UDP : Transport.TCP;
    }

    private static OptionalInt port(String digits, int from) {
        int number = Integer.parseInt(digits);
        return number >= from && number <= PortSpec.MAX_NUMBER ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
