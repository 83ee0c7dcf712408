package dev.portolan.catalog.reader;

import org.junit.jupiter.api.Test;

class LineMistakesTest {
    @Test
    void refusesMissingFields() {
        Acme.assertProblem("6:3: lines.acme@2.stem: missing", "    stem: acme\n", "");
        Acme.assertProblem("1:1: family: missing", "family: Tests\n", "parts: {}\n");
        Acme.assertProblem("14:5: lines.acme@2.offset.kind: missing", "      kind: setting\n", "");
        Acme.assertProblem("14:5: lines.acme@2.offset.setting: missing", "      setting: \"acme.toml: offset\"\n", "");
        Acme.assertProblem("13:5: lines.acme@2.options.environment-prefix: missing", ", environment-prefix: ACME_", "");
    }

    @Test
    void refusesUnknownFieldsAndNamesTheLikely() {
        Acme.assertProblem(
                "8:5: lines.acme@2.shortname: unknown field; did you mean short-name?", "short-name", "shortname");
        Acme.assertProblem(
                "15:7: lines.acme@2.offset.type: unknown field; known here: default, kind, setting", "kind", "type");
        Acme.assertProblem(
                "13:15: lines.acme@2.options.config-files: unknown field; did you mean config-file?",
                "config-file",
                "config-files");
    }

    @Test
    void refusesWhatIsNoText() {
        Acme.assertProblem(
                "7:11: lines.acme@2.name: expected text, found the number 26; put it in quotes", "ACME Server 2", "26");
        Acme.assertProblem(
                "7:11: lines.acme@2.name: expected text, found the number 4.7; put it in quotes",
                "ACME Server 2",
                "4.7");
        Acme.assertProblem(
                "7:11: lines.acme@2.name: expected text, found true; put it in quotes", "ACME Server 2", "true");
        Acme.assertProblem("7:11: lines.acme@2.name: expected text, found none", "ACME Server 2", "\" \"");
        Acme.assertProblem("7:10: lines.acme@2.name: expected text, found nothing", " ACME Server 2", "");
        Acme.assertProblem("7:11: lines.acme@2.name: expected text, found a list", "ACME Server 2", "[ACME]");
        Acme.assertProblem(
                "7:11: lines.acme@2.name: expected text, found a block of fields", "ACME Server 2", "{is: ACME}");
    }

    @Test
    void refusesWhatIsNoBlock() {
        Acme.assertProblem(
                "6:9: lines.acme: expected a block of fields, found the number 10",
                "  acme@2:\n",
                "  acme: 10\n  acme@2:\n");
    }

    @Test
    void refusesBadNames() {
        Acme.assertProblem(
                "6:3: lines.ACME 2: not a product line id such as wso2-mi@4: 'ACME 2'", "acme@2:", "ACME 2:");
        Acme.assertProblem(
                "9:11: lines.acme@2.stem: not an id of lower-case letters, digits and hyphens: 'ac me'",
                "stem: acme",
                "stem: ac me");
        Acme.assertProblem(
                "11:16: lines.acme@2.pictogram: not an id of lower-case letters, digits and hyphens: 'generic.svg'",
                "generic",
                "generic.svg");
        Acme.assertProblem(
                "6:3: lines.self: stands for the line that a dial belongs to, so no product line can be called so",
                "acme@2:",
                "self:");
    }

    @Test
    void refusesOffsetsThatMakeNoSense() {
        Acme.assertProblem(
                "15:13: lines.acme@2.offset.kind: expected setting, per-port or fixed, found 'SETTING'",
                "kind: setting",
                "kind: SETTING");
        Acme.assertProblem(
                "16:16: lines.acme@2.offset.default: expected a number from 0 to 65535, found the number -1",
                "default: 10",
                "default: -1");
        Acme.assertProblem(
                "16:7: lines.acme@2.offset.default: ports that stay have no offset", "kind: setting", "kind: fixed");
    }
}
