package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What readers say of plans with mistakes, word by word: people find the place by it.
class PlanReaderMistakesTest {
    /// Texts that are no JSON, or not one plan.
    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                mistake("", "1:1: the file is empty"),
                mistake("  \n ", "1:1: the file is empty"),
                mistake(
                        "nope",
                        "1:1: not JSON: Unrecognized token 'nope': was expecting (JSON String, Number, Array, Object or"
                                + " token 'null', 'true' or 'false')"),
                mistake("{", "1:2: not JSON: Unexpected end-of-input: expected close marker for Object"),
                mistake("[", "1:2: not JSON: Unexpected end-of-input: expected close marker for Array"),
                mistake("{\"format\": 1,\n \"na", "2:5: not JSON: Unexpected end-of-input in property name"),
                mistake(
                        "{\"format\": 1,\n \"name\": \"p",
                        "2:12: not JSON: Unexpected end-of-input: was expecting closing quote for a string value"),
                mistake(
                        "{\n  \"format\": 1,\n  \"name\": \"p\"\n  \"hosts\": []\n}",
                        "4:3: not JSON: Unexpected character ('\"' (code 34)):"
                                + " was expecting comma to separate Object entries"),
                mistake(
                        "{\"format\": 1,}",
                        "1:14: not JSON: Unexpected character ('}' (code 125)):"
                                + " was expecting double-quote to start property name"),
                mistake(
                        "{\"format\": 1} // plan",
                        "1:15: not JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"),
                mistake("{\"format\": NaN}", "1:15: not JSON: Non-standard token 'NaN'"),
                mistake("{\"format\": 01}", "1:13: not JSON: Invalid numeric value: Leading zeroes not allowed"),
                mistake(
                        "{\"format\": 1, \"name\": \"a\tb\"}",
                        "1:25: not JSON: Illegal unquoted character ((CTRL-CHAR, code 9)):"
                                + " has to be escaped using backslash to be included in string value"),
                mistake("{\"format\": 1, \"name\": \"p\"} {}", "1:28: there is more after the end of the plan"),
                mistake("{\"format\": 1, \"name\": \"p\"} 7", "1:28: there is more after the end of the plan"),
                mistake(
                        "{\"format\": 1, \"name\": \"p\"} }",
                        "1:28: not JSON: Unexpected close marker '}': no open Object to close"),
                mistake("[]", "1:1: expected an object, found an array"),
                mistake("\"plan\"", "1:1: expected an object, found a text"),
                mistake("null", "1:1: expected an object, found null"),
                mistake(
                        "[".repeat(100_000),
                        "1:502: not JSON: Document nesting depth (501) exceeds the maximum allowed (500)"),
                mistake(
                        "{\"format\": 1, \"name\": \"p\", \"x\": " + "{\"x\":".repeat(100_000),
                        "1:2529: not JSON: Document nesting depth (501) exceeds the maximum allowed (500)"),
                mistake(
                        "{\"format\": 1, \"x\": " + "9".repeat(2000) + "}",
                        "1:2020: not JSON: Number value length (2000) exceeds the maximum allowed (1000)"));
    }

    /// Members of a plan that is fine otherwise; they begin on line 2, column 1.
    static Stream<Arguments> wrongMembers() {
        return Stream.of(
                mistake("\"name\": 7", "2:9: name: expected a text, found the number 7"),
                mistake("\"name\": null", "2:9: name: expected a text, found null"),
                mistake("\"name\": \"p\", \"name\": \"q\"", "2:14: name: the field name stands here twice"),
                mistake("\"hosts\": []", "1:1: name: missing"),
                mistake("\"name\": \"p\", \"hosts\": {}", "2:23: hosts: expected an array, found an object"),
                mistake("\"name\": \"p\", \"hosts\": [7]", "2:24: hosts[0]: expected an object, found the number 7"),
                mistake("\"name\": \"p\", \"layout\": true", "2:24: layout: expected an object, found true"),
                mistake("\"name\": \"p\", \"zones\": [{\"name\": \"z\"}]", "2:24: zones[0].id: missing"),
                mistake("\"name\": \"p\", \"zones\": [{\"id\": \"z\"}]", "2:24: zones[0].name: missing"),
                mistake(
                        "\"name\": \"p\", \"zones\": [{\"id\": \"the zone\", \"name\": \"z\"}]",
                        "2:31: zones[0].id: expected an id of 1 to 64 letters, digits, dots, underscores and hyphens,"
                                + " found \"the zone\""),
                mistake(
                        "\"name\": \"p\", \"zones\": [{\"id\": \"a\\nb\", \"name\": \"z\"}]",
                        "2:31: zones[0].id: expected an id of 1 to 64 letters, digits, dots, underscores and hyphens,"
                                + " found \"a\\u000ab\""));
    }

    /// Members of a host that is fine otherwise; they begin on line 3, column 1.
    static Stream<Arguments> wrongHosts() {
        return Stream.of(
                mistake("\"zone\": \"lan\"", "3:9: hosts[0].zone: nothing in the plan has the id \"lan\""),
                mistake("\"zone\": \"h\"", "3:9: hosts[0].zone: nothing in the plan has the id \"h\""),
                mistake("\"zone\": null", "3:9: hosts[0].zone: expected a text, found null"),
                mistake("\"addresses\": \"10.0.0.1\"", "3:14: hosts[0].addresses: expected an array, found a text"),
                mistake("\"addresses\": [10]", "3:15: hosts[0].addresses[0]: expected a text, found the number 10"),
                mistake(
                        "\"ephemeral\": \"32768\"",
                        "3:14: hosts[0].ephemeral: expected a port range such as 32768-60999, found \"32768\""),
                mistake(
                        "\"ephemeral\": \"9-8\"",
                        "3:14: hosts[0].ephemeral: expected a port range such as 32768-60999, found \"9-8\""),
                mistake(
                        "\"ephemeral\": \"1-65536\"",
                        "3:14: hosts[0].ephemeral: expected a port range such as 32768-60999, found \"1-65536\""),
                mistake("\"listeners\": [{}]", "3:15: hosts[0].listeners[0].name: missing"),
                mistake(
                        "\"listeners\": [{\"name\": \"sshd\", \"port\": 0, \"transport\": \"tcp\"}]",
                        "3:40: hosts[0].listeners[0].port: expected a whole number from 1 to 65535, found 0"),
                mistake(
                        "\"listeners\": [{\"name\": \"sshd\", \"port\": 65536, \"transport\": \"tcp\"}]",
                        "3:40: hosts[0].listeners[0].port: expected a whole number from 1 to 65535, found 65536"),
                mistake(
                        "\"listeners\": [{\"name\": \"sshd\", \"port\": 1e999, \"transport\": \"tcp\"}]",
                        "3:40: hosts[0].listeners[0].port: expected a whole number from 1 to 65535, found 1e999"),
                mistake(
                        "\"listeners\": [{\"name\": \"sshd\", \"port\": 22.5, \"transport\": \"tcp\"}]",
                        "3:40: hosts[0].listeners[0].port: expected a whole number from 1 to 65535, found 22.5"),
                mistake(
                        "\"listeners\": [{\"name\": \"sshd\", \"port\": \"22\", \"transport\": \"tcp\"}]",
                        "3:40: hosts[0].listeners[0].port:" + " expected a whole number from 1 to 65535, found a text"),
                mistake(
                        "\"listeners\": [{\"name\": \"sshd\", \"port\": 99999999999999999999, \"transport\": \"tcp\"}]",
                        "3:40: hosts[0].listeners[0].port:"
                                + " expected a whole number from 1 to 65535, found 99999999999999999999"),
                mistake(
                        "\"listeners\": [{\"name\": \"sshd\", \"port\": 22, \"transport\": \"TCP\"}]",
                        "3:57: hosts[0].listeners[0].transport: expected one of tcp, udp, found \"TCP\""),
                mistake(
                        "\"listeners\": [{\"name\": \"sshd\", \"port\": 22}]",
                        "3:15: hosts[0].listeners[0].transport: missing"));
    }

    /// Members of an instance that is fine otherwise; they begin on line 4, column 1.
    static Stream<Arguments> wrongInstances() {
        return Stream.of(
                mistake("\"id\": \"h\"", "4:7: hosts[0].instances[0].id: the id \"h\" is used twice"),
                mistake("\"id\": \"i\"", "3:15: hosts[0].instances[0].product: missing"),
                mistake(
                        instance("\"Besu\"", "0", "\"pinned\""),
                        "4:23: hosts[0].instances[0].product:"
                                + " expected a product line such as wso2-apim@4, found \"Besu\""),
                mistake(
                        instance("\"besu@26\"", "-1", "\"pinned\""),
                        "4:44: hosts[0].instances[0].offset: expected a whole number from 0 to 65535, found -1"),
                mistake(
                        instance("\"besu@26\"", "65536", "\"pinned\""),
                        "4:44: hosts[0].instances[0].offset: expected a whole number from 0 to 65535, found 65536"),
                mistake(
                        instance("\"besu@26\"", "0", "\"fixed\""),
                        "4:61: hosts[0].instances[0].offsetKind: expected one of pinned, assigned, found \"fixed\""),
                mistake(
                        more("\"features\": {\"RPC\": true}"),
                        "4:99: hosts[0].instances[0].features.RPC:"
                                + " expected an id of lower-case letters, digits and hyphens, found \"RPC\""),
                mistake(
                        more("\"features\": {\"rpc\": 1}"),
                        "4:99: hosts[0].instances[0].features.rpc: expected true or false, found the number 1"),
                mistake(
                        more("\"overrides\": {\"rpc\": 65536}"),
                        "4:100: hosts[0].instances[0].overrides.rpc:"
                                + " expected a whole number from 0 to 65535, found 65536"),
                mistake(
                        more("\"bindings\": {\"rpc\": 7}"),
                        "4:99: hosts[0].instances[0].bindings.rpc: expected a text, found the number 7"),
                mistake(
                        more(
                                "\"ports\": [{\"port\": 80, \"transport\": \"tcp\"}, {\"port\": 80, \"transport\": \"tcp\"}]"),
                        "4:88: hosts[0].instances[0].ports: the port tcp-80 stands here twice"),
                mistake(
                        more("\"deployment\": \"docker\""),
                        "4:93: hosts[0].instances[0].deployment: expected one of native, container, found \"docker\""),
                mistake(
                        more("\"published\": []"),
                        "4:92: hosts[0].instances[0].published:"
                                + " only a container publishes ports; set \"deployment\" to \"container\""),
                mistake(
                        more("\"deployment\": \"container\", \"published\": [{\"host\": 80, \"transport\": \"tcp\"}]"),
                        "4:120: hosts[0].instances[0].published[0].container: missing"),
                mistake(
                        more("\"deployment\": \"container\", \"published\":"
                                + " [{\"host\": 80, \"container\": 0, \"transport\": \"tcp\"}]"),
                        "4:146: hosts[0].instances[0].published[0].container:"
                                + " expected a whole number from 1 to 65535, found 0"),
                mistake(more("\"group\": 3"), "4:88: hosts[0].instances[0].group: expected a text, found the number 3"),
                mistake(more("\"note\": []"), "4:87: hosts[0].instances[0].note: expected a text, found an array"));
    }

    /// Members of a plan with host `h` and instance `i`; they begin on line 2, column 1.
    static Stream<Arguments> wrongReferences() {
        return Stream.of(
                mistake(
                        "\"links\": [{\"id\": \"l\", \"from\": \"x\", \"to\": \"i\", \"port\": \"p2p\"}]",
                        "2:31: links[0].from: nothing in the plan has the id \"x\""),
                mistake(
                        "\"links\": [{\"id\": \"l\", \"from\": \"i\", \"to\": \"h\", \"port\": \"p2p\"}]",
                        "2:42: links[0].to: nothing in the plan has the id \"h\""),
                mistake(
                        "\"links\": [{\"id\": \"i\", \"from\": \"i\", \"to\": \"i\", \"port\": \"p2p\"}]",
                        "2:18: links[0].id: the id \"i\" is used twice"),
                mistake(
                        "\"links\": [{\"id\": \"l\", \"from\": \"i\", \"to\": \"i\", \"port\": 30303}]",
                        "2:55: links[0].port: expected a text, found the number 30303"),
                mistake(
                        "\"links\": [{\"id\": \"l\", \"from\": \"i\", \"to\": \"i\", \"port\": \"P2P\"}]",
                        "2:55: links[0].port:"
                                + " expected an id of lower-case letters, digits and hyphens, found \"P2P\""),
                mistake(
                        "\"links\": [{\"id\": \"l\", \"from\": \"i\", \"to\": \"i\", \"port\": \"p2p\", \"quotes\": 0}]",
                        "2:72: links[0].quotes: expected a whole number from 1 to 65535, found 0"),
                mistake(
                        "\"links\": [{\"id\": \"l\", \"from\": \"i\", \"to\": \"i\", \"port\": \"p2p\", \"quotes\": null}]",
                        "2:72: links[0].quotes: expected a whole number from 1 to 65535, found null"),
                mistake(
                        "\"layout\": {\"hosts\": {\"gone\": {\"x\": 1, \"y\": 2}}}",
                        "2:30: layout.hosts.gone: nothing in the plan has the id \"gone\""),
                mistake(
                        "\"layout\": {\"zones\": {\"h\": {\"x\": 1, \"y\": 2}}}",
                        "2:27: layout.zones.h: nothing in the plan has the id \"h\""),
                mistake("\"layout\": {\"hosts\": {\"h\": {\"x\": 1}}}", "2:27: layout.hosts.h.y: missing"),
                mistake(
                        "\"layout\": {\"hosts\": {\"h\": {\"x\": 10000001, \"y\": 0}}}",
                        "2:33: layout.hosts.h.x: expected a whole number from -10000000 to 10000000, found 10000001"),
                mistake(
                        "\"layout\": {\"hosts\": {\"h\": {\"x\": 0, \"y\": 0, \"width\": -1}}}",
                        "2:53: layout.hosts.h.width: expected a whole number from 0 to 10000000, found -1"),
                mistake(
                        "\"layout\": {\"hosts\": {\"h\": {\"x\": 0, \"y\": 0, \"locked\": 1}}}",
                        "2:54: layout.hosts.h.locked: expected true or false, found the number 1"));
    }

    /// Values of the format field.
    static Stream<Arguments> wrongFormats() {
        return Stream.of(
                mistake(
                        "2",
                        "1:12: format: the file has format 2, and this Portolan reads up to 1:"
                                + " open it with a newer Portolan"),
                mistake(
                        "2147483647",
                        "1:12: format: the file has format 2147483647, and this Portolan reads up to 1:"
                                + " open it with a newer Portolan"),
                mistake("0", "1:12: format: expected a whole number from 1 to 2147483647, found 0"),
                mistake("1.0", "1:12: format: expected a whole number from 1 to 2147483647, found 1.0"),
                mistake("\"1\"", "1:12: format: expected a whole number from 1 to 2147483647, found a text"));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void saysWhereTheTextIsNoJson(String text, String expected) {
        assertEquals("plan:" + expected, problem(text));
    }

    @ParameterizedTest
    @MethodSource("wrongMembers")
    void saysWhatIsWrongWithAPlan(String members, String expected) {
        assertEquals("plan:" + expected, problem("{\"format\": 1,\n" + members + "}"));
    }

    @ParameterizedTest
    @MethodSource("wrongHosts")
    void saysWhatIsWrongWithAHost(String members, String expected) {
        assertEquals(
                "plan:" + expected,
                problem("{\"format\": 1, \"name\": \"p\",\n\"hosts\": [{\"id\": \"h\", \"name\": \"h\",\n" + members
                        + "}]}"));
    }

    @ParameterizedTest
    @MethodSource("wrongInstances")
    void saysWhatIsWrongWithAnInstance(String members, String expected) {
        assertEquals(
                "plan:" + expected,
                problem("{\"format\": 1, \"name\": \"p\",\n\"hosts\": [{\"id\": \"h\", \"name\": \"h\",\n"
                        + "\"instances\": [{\"name\": \"i\",\n" + members + "}]}]}"));
    }

    @ParameterizedTest
    @MethodSource("wrongReferences")
    void saysWhichReferencesLeadNowhere(String members, String expected) {
        var host = "\"hosts\": [{\"id\": \"h\", \"name\": \"h\", \"instances\": [{\"name\": \"i\", "
                + more("\"note\": \"\"") + "}]}]";
        assertEquals("plan:" + expected, problem("{\"format\": 1, \"name\": \"p\", " + host + ",\n" + members + "}"));
    }

    @ParameterizedTest
    @MethodSource("wrongFormats")
    void refusesOtherFormats(String format, String expected) {
        assertEquals("plan:" + expected, problem("{\"format\": " + format + ", \"name\": \"p\"}"));
    }

    @Test
    void staysOnOneLineHoweverLongAndStrangeTheValue() {
        var problem = problem("{\"format\": 1, \"name\": \"p\", \"zones\": [{\"id\": \"" + "\\r\\u2028x".repeat(1000)
                + "\", \"name\": \"z\"}]}");
        assertEquals(1, problem.lines().count());
        assertEquals(true, problem.length() < 600);
    }

    @Test
    void longNamesDoNotExhaustTheStack() {
        var product = "a-".repeat(500_000) + "a";
        var problem = problem("{\"format\": 1, \"name\": \"p\", \"hosts\": [{\"id\": \"h\", \"name\": \"h\","
                + " \"instances\": [{\"id\": \"i\", \"name\": \"i\", \"product\": \"" + product
                + "\", \"offset\": 0}]}]}");
        assertEquals("plan:1:77: hosts[0].instances[0].offsetKind: missing", problem);
    }

    private static Arguments mistake(String text, String expected) {
        return Arguments.of(text, expected);
    }

    private static String instance(String product, String offset, String kind) {
        return "\"id\": \"i\", \"product\": " + product + ", \"offset\": " + offset + ", \"offsetKind\": " + kind;
    }

    /// An instance with something more, which begins on column 81.
    private static String more(String member) {
        return instance("\"besu@26\"", "0", "\"pinned\"") + ",         " + member;
    }

    private static String problem(String text) {
        return switch (PlanReader.read("plan", text)) {
            case PlanRead.Fine(var topology) -> "fine: " + topology;
            case PlanRead.Failed(var problem) -> problem.describe();
        };
    }
}
