package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.edit.Area;
import dev.portolan.core.edit.Fragment;
import dev.portolan.core.fixture.Golden;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.RandomPlans;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.ZoneId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTextTest {
    private static final Area SOMEWHERE = new Area(1, 2, 3, 4);

    @Test
    void richFragmentIsWrittenAsApprovedAndReadBack() throws IOException {
        var fragment = fragment(List.of(new ZoneId("dmz")));
        Golden.check("dev/portolan/core/file/rich.fragment.json", FragmentText.write(fragment));
        assertEquals(new FragmentRead.Fine(fragment), FragmentText.read(FragmentText.write(fragment)));
    }

    @Test
    void linkToWhatWasNotCopiedIsReadBack() {
        var fragment = fragment(List.of(new InstanceId("gw")));
        assertEquals(1, fragment.links().size());
        assertEquals(new FragmentRead.Fine(fragment), FragmentText.read(FragmentText.write(fragment)));
    }

    private static Fragment fragment(List<ElementId> elements) {
        return Fragment.of(RichPlan.TOPOLOGY, elements, _ -> Optional.of(SOMEWHERE));
    }

    @Test
    void whateverIsCopiedIsReadBack() {
        long seed = 20261122;
        var random = new Random(seed);
        var plans = new RandomPlans(random);
        for (int round = 0; round < 300; round++) {
            var plan = plans.plan();
            var some = RandomEdits.elements(plan).stream()
                    .filter(_ -> random.nextInt(3) == 0)
                    .toList();
            var fragment = Fragment.of(plan, some, _ -> Optional.of(SOMEWHERE));
            assertEquals(
                    new FragmentRead.Fine(fragment),
                    FragmentText.read(FragmentText.write(fragment)),
                    "seed " + seed + ", round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT 1",
                "{\"format\": 1, \"name\": \"a plan\"}",
                "[\"portolan\"]",
                "{\"portolan\": 7}",
                "{\"portolan\": \"catalog\"}"
            })
    void otherTextIsNothingThatWasCopied(String text) {
        assertEquals("clipboard: nothing that was copied from a plan", problem(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"portolan": "fragment"} | clipboard:1:1: format: missing
                    {"portolan": "fragment", "format": 2} | clipboard:1:36: format: the file has format 2, and this Portolan reads up to 1: open it with a newer Portolan
                    {"portolan": "fragment", "format": 1, "hosts": 1} | clipboard:1:48: hosts: expected an array, found the number 1
                    {"portolan": "fragment", "format": 1, "zones": [{"id": "z", "name": "Z"}, {"id": "z", "name": "Z"}]} | clipboard:1:82: zones[1].id: the id "z" is used twice
                    {"portolan": "fragment", "format": 1, "zones": [{"id": "z", "name": "Z"}], "links": [{"id": "l", "from": "z", "to": "i", "port": "p"}]} | clipboard:1:106: links[0].from: nothing in the plan has the id "z"
                    {"portolan": "fragment", | clipboard:1:25: not JSON: Unexpected end-of-input within/between Object entries
                    """)
    void mistakesAreToldInOneLine(String text, String expected) {
        assertEquals(expected, problem(text));
    }

    private static String problem(String text) {
        return switch (FragmentText.read(text)) {
            case FragmentRead.Failed(var problem) -> problem.describe();
            case FragmentRead.Fine(var fragment) -> "read: " + fragment;
        };
    }
}
