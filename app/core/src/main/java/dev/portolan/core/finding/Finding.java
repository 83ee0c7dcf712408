package dev.portolan.core.finding;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.Listener;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something about a plan that its author should know. Two findings are equal if they say the same of the
/// same.
///
/// A large plan has tens of thousands of notes that nobody looks at while the mouse moves. So a finding keeps
/// parts of the plan and works out the rest when somebody asks.
public final class Finding {
    private final FindingCode code;
    private final Severity severity;
    private final HostId host;
    private final Subject subject;
    private final About about;
    private final Supplier<FindingText> text;

    private Finding(
            FindingCode code,
            Severity severity,
            HostId host,
            Subject subject,
            About about,
            Supplier<FindingText> text) {
        this.code = code;
        this.severity = severity;
        this.host = host;
        this.subject = subject;
        this.about = about;
        this.text = text;
    }

    /// A finding of its code's usual severity, which its subject tells from others of its kind.
    ///
    /// @param host where it is
    /// @param subject the elements of the plan that it concerns
    /// @param text what it says; keeps alive what it refers to, which should be no more than parts of the plan
    ///     and its ports
    public static Finding of(FindingCode code, HostId host, Subject subject, Supplier<FindingText> text) {
        return new Finding(code, code.severity(), host, subject, About.NOTHING, text);
    }

    /// The same finding, taken more or less seriously.
    public Finding as(Severity other) {
        return new Finding(code, other, host, subject, about, text);
    }

    /// The same finding, told from others of its kind by more.
    public Finding with(About other) {
        return new Finding(code, severity, host, subject, other, text);
    }

    /// What kind of finding it is; stable.
    public FindingCode code() {
        return code;
    }

    /// How bad it is here: the code's usual severity unless the rule knows better.
    public Severity severity() {
        return severity;
    }

    /// Where it is.
    public HostId host() {
        return host;
    }

    /// The effective port that it concerns; 0 if none.
    public int port() {
        return subject.port();
    }

    /// The port's transport; null if it concerns no port.
    public @Nullable Transport transport() {
        return subject.transport();
    }

    /// Whose addresses the port is on; null if it concerns none, or a link's.
    public Listener.@Nullable Where where() {
        return subject.where();
    }

    /// The instances on both sides, the one to change first; empty if only the host is concerned.
    public List<Party> parties() {
        return subject.parties();
    }

    /// The instances on both sides, each once, the one to change first.
    public List<InstanceId> instances() {
        return parties().stream().map(Party::instance).distinct().toList();
    }

    /// The link that it concerns; null if none.
    public @Nullable LinkId link() {
        return subject.link();
    }

    /// What else tells it from others of its kind; nothing where code, instances and port do.
    public About about() {
        return about;
    }

    /// One sentence that names both sides and the arithmetic.
    public String message() {
        return text.get().sentence();
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
                && text.get().equals(other.text.get());
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
