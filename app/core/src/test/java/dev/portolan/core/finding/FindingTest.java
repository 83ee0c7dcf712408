package dev.portolan.core.finding;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.Listener;
import dev.portolan.core.resolve.Resolver;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FindingTest {
    private record Made(List<Party> parties, int port, Transport transport, Listener.Where where, LinkId link)
            implements Subject {}

    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());
    private static final List<Party> A = List.of(new Party(new InstanceId("a"), null));
    private static final List<Party> B = List.of(new Party(new InstanceId("b"), null));
    private static final HostId HOST = new HostId("h");
    private static final Subject SUBJECT = new Made(A, 9443, Transport.TCP, Listener.Where.HOST, new LinkId("l"));
    private static final Finding SAID = of(SUBJECT);

    @Test
    void isEqualToAnotherThatSaysTheSame() {
        var same = of(new Made(A, 9443, Transport.TCP, Listener.Where.HOST, new LinkId("l")));

        assertEquals(SAID, same);
        assertEquals(SAID.hashCode(), same.hashCode());
        assertEquals(SAID.toString(), same.toString());
    }

    /// What it was put together from may change as long as the words do not.
    @Test
    void staysTheSameWhenTheInstanceChangesInWhatItDoesNotSpeakOf() {
        var a = instance("a", SmallCatalog.HIGH, 16);
        var before = RESOLVER.resolve(host("h", a)).errors();
        var after = RESOLVER.resolve(host("h", a.withGroup("blue"))).errors();

        assertEquals(1, before.size());
        assertEquals(before, after);
    }

    @ParameterizedTest
    @MethodSource
    void differsFromOneThatSaysElse(Finding other) {
        assertNotEquals(SAID, other);
        assertNotEquals(SAID.toString(), other.toString());
    }

    static Stream<Finding> differsFromOneThatSaysElse() {
        return Stream.of(
                Finding.of(FindingCode.PORT_COLLISION, HOST, SUBJECT, () -> text("a")),
                SAID.as(Severity.WARNING),
                Finding.of(SAID.code(), new HostId("i"), SUBJECT, () -> text("a")),
                of(new Made(B, 9443, Transport.TCP, Listener.Where.HOST, new LinkId("l"))),
                of(new Made(A, 9444, Transport.TCP, Listener.Where.HOST, new LinkId("l"))),
                of(new Made(A, 9443, Transport.UDP, Listener.Where.HOST, new LinkId("l"))),
                of(new Made(A, 9443, Transport.TCP, Listener.Where.PUBLISHED, new LinkId("l"))),
                of(new Made(A, 9443, Transport.TCP, Listener.Where.HOST, new LinkId("m"))),
                SAID.with(() -> List.of("console")),
                Finding.of(SAID.code(), HOST, SUBJECT, () -> text("b")));
    }

    @Test
    void namesEachInstanceOnce() {
        var parties = Stream.of(A, B, A).flatMap(List::stream).toList();

        assertEquals(
                List.of(new InstanceId("a"), new InstanceId("b")),
                Finding.of(SAID.code(), HOST, Subject.of(parties), () -> text("a"))
                        .instances());
    }

    private static Finding of(Subject subject) {
        return Finding.of(FindingCode.LINK_TARGET_CLOSED, HOST, subject, () -> text("a"));
    }

    private static FindingText text(String caller) {
        return FindingText.text("link-no-port", caller, "b", "nope");
    }
}
