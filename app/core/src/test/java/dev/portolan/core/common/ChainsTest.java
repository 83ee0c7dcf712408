package dev.portolan.core.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainsTest {
    @Test
    void hasNothingAtFirst() {
        assertEquals(Chains.NONE, new Chains(0).last(7));
        assertEquals(Chains.NONE, new Chains(100).last(0));
    }

    @Test
    void placesOfOneHashComeLastFirst() {
        var chains = new Chains(5);
        List.of(3, 0, 4).forEach(place -> chains.add(place, 7));
        assertEquals(List.of(4, 0, 3), walk(chains, 7));
    }

    @Test
    void everyHashHasASlotWhateverTheSize() {
        for (int size : List.of(1, 15, 16, 17, 31, 32)) {
            for (int hash : List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE)) {
                var chains = new Chains(size);
                chains.add(size - 1, hash);
                assertEquals(List.of(size - 1), walk(chains, hash), size + ", " + hash);
            }
        }
    }

    @Test
    void everyPlaceIsFoundUnderItsHashAndNowhereTwice() {
        long seed = 3;
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int size = random.nextInt(200);
            var kinds = random.ints(1 + random.nextInt(50)).toArray();
            var hashes =
                    random.ints(size, 0, kinds.length).map(kind -> kinds[kind]).toArray();
            var chains = new Chains(size);
            var expected = new TreeMap<Integer, List<Integer>>();
            for (int place = 0; place < size; place++) {
                chains.add(place, hashes[place]);
                expected.computeIfAbsent(hashes[place], _ -> new ArrayList<>()).addFirst(place);
            }
            var found = new TreeMap<Integer, List<Integer>>();
            for (int kind : kinds) {
                var places = walk(chains, kind).stream()
                        .filter(place -> hashes[place] == kind)
                        .toList();
                if (!places.isEmpty()) {
                    found.put(kind, places);
                }
            }
            assertEquals(expected, found, "seed " + seed + ", round " + round);
        }
    }

    /// Listeners of one host mostly have numbers close to each other, and callers ids that end in numbers.
    @Test
    void chainsOfHashesThatFollowOneAnotherAreShort() {
        var chains = new Chains(1_000);
        IntStream.range(0, 1_000).forEach(place -> chains.add(place, 2 * (9_000 + place)));
        int longest = IntStream.range(0, 1_000)
                .map(place -> walk(chains, 2 * (9_000 + place)).size())
                .max()
                .orElseThrow();
        assertEquals(2, longest);
    }

    private static List<Integer> walk(Chains chains, int hash) {
        var places = new ArrayList<Integer>();
        for (int place = chains.last(hash); place != Chains.NONE; place = chains.before(place)) {
            places.add(place);
        }
        return places;
    }
}
