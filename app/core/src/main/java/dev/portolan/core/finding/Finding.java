package dev.portolan.core.finding;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.Listener;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something about a plan that its author should know. Two findings are equal if they say the same of the same.
///
/// @param code what kind of finding it is; stable, see [FindingCode]
/// @param severity how bad it is here; the code's usual severity unless the rule knows better
/// @param host where it is
/// @param subject the elements of the plan that it concerns
/// @param about what else tells it from others of its kind; nothing where code, instances and port do
/// @param sentence what it says
public record Finding(
        FindingCode code, Severity severity, HostId host, Subject subject, About about, Sentence sentence) {
    /// A finding of its code's usual severity, which its subject tells from others of its kind.
    public static Finding of(FindingCode code, HostId host, Subject subject, Sentence sentence) {
        return new Finding(code, code.severity(), host, subject, About.NOTHING, sentence);
    }

    /// The same finding, taken more or less seriously.
    public Finding as(Severity other) {
        return new Finding(code, other, host, subject, about, sentence);
    }

    /// The same finding, told from others of its kind by more.
    public Finding with(About other) {
        return new Finding(code, severity, host, subject, other, sentence);
    }

    /// The effective port that it is about; 0 if about none.
    public int port() {
        return subject.port();
    }

    /// The port's transport; null if it is about no port.
    public @Nullable Transport transport() {
        return subject.transport();
    }

    /// Whose addresses the port is on; null if it is about none, or about a link's.
    public Listener.@Nullable Where where() {
        return subject.where();
    }

    /// The instances on both sides, the one to change first; empty if only the host is concerned.
    public List<Party> parties() {
        return subject.parties();
    }

    /// The link that it is about; null if it is about none.
    public @Nullable LinkId link() {
        return subject.link();
    }

    /// The instances on both sides, each once, the one to change first.
    public List<InstanceId> instances() {
        return parties().stream().map(Party::instance).distinct().toList();
    }

    /// One sentence that names both sides and the arithmetic.
    public String message() {
        return sentence.text();
    }

    /// Compares what is said and of what, not the parts of the plan that it was put together from.
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof Finding other && saysTheSame(other));
    }

    private boolean saysTheSame(Finding other) {
        return code == other.code
                && severity == other.severity
                && host.equals(other.host)
                && port() == other.port()
                && transport() == other.transport()
                && where() == other.where()
                && parties().equals(other.parties())
                && Objects.equals(link(), other.link())
                && about.parts().equals(other.about.parts())
                && message().equals(other.message());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, host, port());
    }

    /// All that findings are compared by: `port-collision ERROR h2 9711 TCP HOST [...] ...: gw-2 ...`.
    @Override
    public String toString() {
        return code.word() + " " + severity + " " + host + " " + port() + " " + transport() + " " + where() + " "
                + parties() + " " + link() + " " + about.parts() + ": " + message();
    }
}
