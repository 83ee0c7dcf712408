package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.catalog.Transport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverTest {
    private static final HostId HOST = new HostId("h");
    private static final Waiver WAIVER = waiver("code", null, 443, Transport.TCP, "agreed", "a", "b");

    @Test
    void instancesStandOnceAndInOrderHoweverTheyCame() {
        assertEquals(WAIVER, waiver("code", null, 443, Transport.TCP, "agreed", "b", "a", "b"));
    }

    @Test
    void hostCountsOnlyWhereNoInstanceIsConcerned() {
        assertEquals(WAIVER, waiver("code", HOST, 443, Transport.TCP, "agreed", "a", "b"));
        assertEquals(HOST, waiver("code", HOST, 443, Transport.TCP, "agreed").host());
    }

    @Test
    void subjectsAreTheInstancesOrElseTheHost() {
        assertEquals(List.of(new InstanceId("a"), new InstanceId("b")), WAIVER.subjects());
        assertEquals(List.of(HOST), waiver("code", HOST, 0, null, "agreed").subjects());
    }

    @Test
    void reasonDoesNotMakeItAnotherFinding() {
        assertEquals(
                List.of(true, false, false, false, false, false),
                Stream.of(
                                waiver("code", null, 443, Transport.TCP, "for now", "a", "b"),
                                waiver("other", null, 443, Transport.TCP, "agreed", "a", "b"),
                                waiver("code", HOST, 443, Transport.TCP, "agreed"),
                                waiver("code", null, 443, Transport.TCP, "agreed", "a"),
                                waiver("code", null, 444, Transport.TCP, "agreed", "a", "b"),
                                waiver("code", null, 443, Transport.UDP, "agreed", "a", "b"))
                        .map(WAIVER::isOfSameFinding)
                        .toList());
        assertEquals(
                false,
                waiver("code", HOST, 1, null, "agreed")
                        .isOfSameFinding(waiver("code", new HostId("other"), 1, null, "agreed")));
        assertEquals(
                false,
                WAIVER.isOfSameFinding(new Waiver(
                        "code", null, WAIVER.instances(), 443, Transport.TCP, "web", "agreed", Extras.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void refusesBlankReason(String reason) {
        assertThrows(IllegalArgumentException.class, () -> waiver("code", HOST, 0, null, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Code", "a--b", "-a", "a-", "a b", "a\n"})
    void refusesWhatIsNoCode(String code) {
        assertThrows(IllegalArgumentException.class, () -> waiver(code, HOST, 0, null, "agreed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 131_071})
    void refusesNumberThatNoFindingCanBeAbout(int port) {
        assertThrows(IllegalArgumentException.class, () -> waiver("code", HOST, port, null, "agreed"));
    }

    @Test
    void refusesToWaiveNothing() {
        assertThrows(IllegalArgumentException.class, () -> waiver("code", null, 0, null, "agreed"));
    }

    private static Waiver waiver(
            String code,
            @Nullable HostId host,
            int port,
            @Nullable Transport transport,
            String reason,
            String... instances) {
        return new Waiver(
                code,
                host,
                Arrays.stream(instances).map(InstanceId::new).toList(),
                port,
                transport,
                "",
                reason,
                Extras.NONE);
    }
}
