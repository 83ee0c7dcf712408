package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureTest {
    @Test
    void portCanDependOnAGroup() {
        var line = Acme.line("features: [pull]", "features: [metrics]");

        assertEquals(
                List.of(new FeatureId("metrics")),
                line.port(new PortId("probe")).orElseThrow().features());
    }

    @Test
    void refusesMissingAndUnknownFields() {
        Acme.assertProblem("27:7: lines.acme@2.features.push.name: missing", "        name: Push\n", "");
        Acme.assertProblem(
                "21:9: lines.acme@2.features.pull.on: unknown field; known here: enabled, group, name, note, setting,"
                        + " since, until",
                "enabled: true",
                "on: true");
        Acme.assertProblem(
                "21:18: lines.acme@2.features.pull.enabled: expected true or false, found text",
                "enabled: true",
                "enabled: on");
    }

    @Test
    void refusesBadNames() {
        Acme.assertProblem(
                "27:7: lines.acme@2.features.Push: not an id of lower-case letters, digits and hyphens: 'Push'",
                "      push:",
                "      Push:");
        Acme.assertProblem(
                "29:16: lines.acme@2.features.push.group: not an id of lower-case letters, digits and hyphens: 'All of them'",
                "        name: Push\n        group: metrics",
                "        name: Push\n        group: All of them");
    }

    @Test
    void groupThatIsNoIdIsOnlyTheFeaturesMistake() {
        Acme.assertProblem(
                "28:16: lines.acme@2.features.push.group: not an id of lower-case letters, digits and hyphens: 'All of them'",
                "        group: metrics\n",
                "",
                "        group: metrics\n",
                "        group: All of them\n",
                "features: [metrics]",
                "features: [All of them]");
    }

    @Test
    void refusesGroupOfOne() {
        Acme.assertProblem(
                "28:9: lines.acme@2.features.push.group: no other feature is in group 'metrics'",
                "        group: metrics\n        setting: \"acme.toml: pull\"",
                "        setting: \"acme.toml: pull\"");
    }

    @Test
    void refusesGroupThatIsCalledLikeAFeature() {
        assertEquals(
                List.of(
                        "acme.yaml:22:9: lines.acme@2.features.pull.group: a feature is called 'push' too",
                        "acme.yaml:29:9: lines.acme@2.features.push.group: a feature is called 'push' too"),
                new CatalogFiles()
                        .shipped(
                                "acme.yaml",
                                Acme.TEXT
                                        .replace("group: metrics", "group: push")
                                        .replace("[metrics]", "[push]"))
                        .problems());
    }

    @Test
    void refusesTwoOfAGroupEnabledAtOnce() {
        Acme.assertProblem(
                "29:9: lines.acme@2.features.push.enabled: another feature of group 'metrics' is enabled already",
                "name: Push\n",
                "name: Push\n        enabled: true\n");
    }

    @Test
    void refusesFeatureThatNothingDependsOn() {
        Acme.assertProblem(
                "19:7: lines.acme@2.features.spare: no port and no dial of acme@2 depends on this feature",
                "    features:\n",
                "    features:\n      spare: {name: Spare, setting: none}\n");
    }
}
