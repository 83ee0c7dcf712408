package dev.portolan.core.finding;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.Listener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something about a plan that its author should know.
///
/// @param code what kind of finding it is; stable, see [FindingCode]
/// @param severity how bad it is here; the code's usual severity unless the rule knows better
/// @param host where it is
/// @param port the effective port that it is about; 0 if about none
/// @param transport the port's transport; null if about no port
/// @param where whose addresses the port is on; null if it is about none, or about a link's
/// @param parties the instances on both sides, the one to change first; empty if only the host is concerned
/// @param link the link that it is about; null if it is about none
/// @param about what else tells it from others of its kind; nothing where code, instances and port do
/// @param text the sentence that names both sides and the arithmetic
public record Finding(
        FindingCode code,
        Severity severity,
        HostId host,
        int port,
        @Nullable Transport transport,
        Listener.@Nullable Where where,
        List<Party> parties,
        @Nullable LinkId link,
        About about,
        FindingText text) {
    public Finding {
        parties = List.copyOf(parties);
    }

    /// A finding about no port in particular.
    public static Finding of(FindingCode code, HostId host, List<Party> parties, FindingText text) {
        return new Finding(code, code.severity(), host, 0, null, null, parties, null, About.NOTHING, text);
    }

    /// A finding about a listener.
    ///
    /// @param host the host that it is on
    public static Finding of(FindingCode code, HostId host, Listener listener, List<Party> parties, FindingText text) {
        return new Finding(
                code,
                code.severity(),
                host,
                listener.number(),
                listener.transport(),
                listener.where(),
                parties,
                null,
                About.NOTHING,
                text);
    }

    /// The same finding, taken more or less seriously.
    public Finding as(Severity other) {
        return new Finding(code, other, host, port, transport, where, parties, link, about, text);
    }

    /// The same finding, told from others of its kind by more.
    public Finding with(About other) {
        return new Finding(code, severity, host, port, transport, where, parties, link, other, text);
    }

    /// The instances on both sides, each once, the one to change first.
    public List<InstanceId> instances() {
        return parties.stream().map(Party::instance).distinct().toList();
    }

    /// One sentence that names both sides and the arithmetic.
    public String message() {
        return text.sentence();
    }
}
