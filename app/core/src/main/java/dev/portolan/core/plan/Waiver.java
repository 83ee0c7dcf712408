package dev.portolan.core.plan;

import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Someone's word that a finding is known and accepted. It names the finding by what it is about, so that it
/// goes on holding when things elsewhere change and lapses when the finding itself becomes another one: about
/// another number, or another feature, or one port more.
///
/// @param code the finding's code, which this version may not know
/// @param host where the finding is, if it concerns no instance; null if it concerns any, for they say where
/// @param instances what the finding concerns, each once and sorted by id
/// @param port the number that the finding is about, up to the largest base plus the largest offset; 0 if it
///     is about none
/// @param transport the transport of that number; null if the finding is about none
/// @param about what else tells the finding from others of its kind, in the finding's own words; empty if
///     nothing has to
/// @param reason why the finding is accepted; never blank
public record Waiver(
        String code,
        @Nullable HostId host,
        List<InstanceId> instances,
        int port,
        @Nullable Transport transport,
        String about,
        String reason,
        Extras extras) {
    /// The largest number that a finding can be about: one that is out of range can be waived, too.
    public static final int MAX_PORT = PortSpec.MAX_NUMBER + Offset.MAX;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /// A host beside instances is dropped, and the instances are sorted: two waivers of one finding agree.
    ///
    /// @throws IllegalArgumentException if the code has another form, neither a host nor an instance is
    ///     named, the port is out of range or the reason is blank
    public Waiver {
        instances = instances.stream().sorted().distinct().toList();
        host = instances.isEmpty() ? host : null;
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a code: " + code);
        }
        if (instances.isEmpty() && host == null) {
            throw new IllegalArgumentException("a waiver of nothing: " + code);
        }
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a waiver without a reason: " + code);
        }
    }

    /// Whether the text has the form of a finding's code: words of lower-case letters and digits with hyphens
    /// between them.
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /// Whether both waive the same finding, whatever the reason.
    public boolean isOfSameFinding(Waiver other) {
        return code.equals(other.code)
                && Objects.equals(host, other.host)
                && instances.equals(other.instances)
                && port == other.port
                && transport == other.transport
                && about.equals(other.about);
    }

    /// What it cannot be without: its instances, or else its host.
    public List<ElementId> subjects() {
        return host == null ? List.copyOf(instances) : List.of(host);
    }

    /// This waiver for another reason.
    ///
    /// @throws IllegalArgumentException if the reason is blank
    public Waiver withReason(String newReason) {
        return new Waiver(code, host, instances, port, transport, about, newReason, extras);
    }
}
