package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What readers say of wishes about offsets and of waivers, word by word.
class WishesAndWaiversMistakesTest {
    /// The beginning of a plan with host `h` and instance `i`.
    private static final String PLAN_WITH_HOST = """
            {"format": 1, "name": "p", "hosts": [{"id": "h", "name": "h", "instances": [\
            {"id": "i", "name": "i", "product": "besu@26", "offset": 0, "offsetKind": "pinned"}]}],
            """;

    /// Wishes about offsets in a plan that is fine otherwise; they begin on line 2, column 1.
    static Stream<Arguments> wrongPreferences() {
        var reserved = "expected a port such as 8080 or a range such as 9100-9199, within 1 to 65535, found ";
        return Stream.of(
                Arguments.of("[]", "1:43: preferences: expected an object, found an array"),
                Arguments.of(
                        "{\n\"stride\": 0}",
                        "2:11: preferences.stride: expected a whole number from 1 to 10000, found 0"),
                Arguments.of(
                        "{\n\"stride\": 10001}",
                        "2:11: preferences.stride: expected a whole number from 1 to 10000, found 10001"),
                Arguments.of(
                        "{\n\"avoidEphemeral\": 1}",
                        "2:19: preferences.avoidEphemeral: expected true or false, found the number 1"),
                Arguments.of(
                        "{\n\"reserved\": \"8080\"}", "2:13: preferences.reserved: expected an array, found a text"),
                Arguments.of(
                        "{\n\"reserved\": [\"8080\", 9100]}",
                        "2:22: preferences.reserved[1]: expected a text, found the number 9100"),
                Arguments.of("{\n\"reserved\": [\"9-8\"]}", "2:14: preferences.reserved[0]: " + reserved + "\"9-8\""),
                Arguments.of("{\n\"reserved\": [\"0\"]}", "2:14: preferences.reserved[0]: " + reserved + "\"0\""),
                Arguments.of("{\n\"reserved\": [\"0-9\"]}", "2:14: preferences.reserved[0]: " + reserved + "\"0-9\""),
                Arguments.of(
                        "{\n\"reserved\": [\"65536\"]}", "2:14: preferences.reserved[0]: " + reserved + "\"65536\""),
                Arguments.of("{\n\"reserved\": [\"80-\"]}", "2:14: preferences.reserved[0]: " + reserved + "\"80-\""),
                Arguments.of("{\n\"reserved\": [\"\"]}", "2:14: preferences.reserved[0]: " + reserved + "\"\""));
    }

    /// Waivers in a plan with host `h` and instance `i`; they begin on line 2, column 14.
    static Stream<Arguments> wrongWaivers() {
        var subject = "a waiver names either the instances that its finding concerns or, if there are none, a host";
        var reason = ", \"reason\": \"r\"";
        return Stream.of(
                Arguments.of("{}", "2:14: waivers[0].code: missing"),
                Arguments.of("7", "2:14: waivers[0]: expected an object, found the number 7"),
                Arguments.of(
                        "{\"code\": \"Port\"" + reason + "}",
                        "2:23: waivers[0].code: expected an id of lower-case letters, digits and hyphens, found \"Port\""),
                Arguments.of(waiver("\"port\": 1" + reason), "2:14: waivers[0].instances: " + subject),
                Arguments.of(waiver("\"instances\": []" + reason), "2:44: waivers[0].instances: " + subject),
                Arguments.of(
                        waiver("\"instances\": [\"i\"], \"host\": \"h\"" + reason),
                        "2:44: waivers[0].instances: " + subject),
                Arguments.of(
                        waiver("\"instances\": [], \"host\": \"h\"" + reason),
                        "2:44: waivers[0].instances: " + subject),
                Arguments.of(
                        waiver("\"instances\": [\"i\", \"gone\"]" + reason),
                        "2:50: waivers[0].instances[1]: nothing in the plan has the id \"gone\""),
                Arguments.of(
                        waiver("\"instances\": [\"h\"]" + reason),
                        "2:45: waivers[0].instances[0]: nothing in the plan has the id \"h\""),
                Arguments.of(
                        waiver("\"host\": \"i\"" + reason),
                        "2:39: waivers[0].host: nothing in the plan has the id \"i\""),
                Arguments.of(waiver("\"host\": null" + reason), "2:39: waivers[0].host: expected a text, found null"),
                Arguments.of(waiver("\"host\": \"h\""), "2:14: waivers[0].reason: missing"),
                Arguments.of(
                        waiver("\"host\": \"h\", \"reason\": \"\""),
                        "2:54: waivers[0].reason: a waiver needs a reason"),
                Arguments.of(
                        waiver("\"host\": \"h\", \"reason\": \" \\n\""),
                        "2:54: waivers[0].reason: a waiver needs a reason"),
                Arguments.of(
                        waiver("\"host\": \"h\", \"port\": 131071" + reason),
                        "2:52: waivers[0].port: expected a whole number from 0 to 131070, found 131071"),
                Arguments.of(
                        waiver("\"host\": \"h\", \"transport\": \"any\"" + reason),
                        "2:57: waivers[0].transport: expected one of tcp, udp, found \"any\""),
                Arguments.of(
                        waiver("\"host\": \"h\", \"about\": 7" + reason),
                        "2:53: waivers[0].about: expected a text, found the number 7"));
    }

    @ParameterizedTest
    @MethodSource("wrongPreferences")
    void saysWhatIsWrongWithWishesAboutOffsets(String preferences, String expected) {
        assertEquals(
                "plan:" + expected, problem("{\"format\": 1, \"name\": \"p\", \"preferences\": " + preferences + "}"));
    }

    @ParameterizedTest
    @MethodSource("wrongWaivers")
    void saysWhatIsWrongWithAWaiver(String waiver, String expected) {
        assertEquals("plan:" + expected, problem(PLAN_WITH_HOST + "\"waivers\": [ " + waiver + "]}"));
    }

    /// A waiver with something more, which begins on column 31.
    private static String waiver(String members) {
        return "{\"code\": \"code\", " + members + "}";
    }

    private static String problem(String text) {
        return switch (PlanReader.read("plan", text)) {
            case PlanRead.Fine(var topology) -> "fine: " + topology;
            case PlanRead.Failed(var problem) -> problem.describe();
        };
    }
}
