package dev.portolan.core.offset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoversTest {
    /// Collisions of units, each a pair of places.
    private static BitSet[] collisions(int units, int[]... pairs) {
        var collisions = new BitSet[units];
        for (int unit = 0; unit < units; unit++) {
            collisions[unit] = new BitSet();
        }
        for (var pair : pairs) {
            collisions[pair[0]].set(pair[1]);
            collisions[pair[1]].set(pair[0]);
        }
        return collisions;
    }

    private static int[] pair(int one, int other) {
        return new int[] {one, other};
    }

    private static int[] weights(int... weights) {
        return weights;
    }

    private static BitSet set(int... units) {
        var set = new BitSet();
        for (int unit : units) {
            set.set(unit);
        }
        return set;
    }

    private static Covers covers(int[] weights, int[]... pairs) {
        return new Covers(weights, collisions(weights.length, pairs), new Budget(1_000_000));
    }

    private static Optional<BitSet> found(int... units) {
        return Optional.of(set(units));
    }

    @Test
    void changesNothingWhereNothingCollides() {
        assertEquals(found(), covers(weights(1, 1)).cheapest());
    }

    @Test
    void keepsTheEarlierOfTwo() {
        assertEquals(found(1), covers(weights(1, 1), pair(0, 1)).cheapest());
    }

    @Test
    void changesTheLighterOfTwo() {
        assertEquals(found(0), covers(weights(1, 2), pair(0, 1)).cheapest());
    }

    @Test
    void changesTheOneThatTwoOthersCollideWith() {
        assertEquals(found(0), covers(weights(1, 1, 1), pair(0, 1), pair(0, 2)).cheapest());
        assertEquals(
                found(1, 2), covers(weights(3, 1, 1), pair(0, 1), pair(0, 2)).cheapest());
    }

    @Test
    void ofTwoWaysThatCostTheSameKeepsTheFirstUnit() {
        assertEquals(
                found(1, 2), covers(weights(2, 1, 1), pair(0, 1), pair(0, 2)).cheapest());
        assertEquals(found(2), covers(weights(1, 1, 2), pair(2, 1), pair(2, 0)).cheapest());
    }

    @Test
    void ofSeveralThatAllCollideKeepsOne() {
        assertEquals(
                found(1, 2),
                covers(weights(1, 1, 1), pair(0, 1), pair(0, 2), pair(1, 2)).cheapest());
    }

    @Test
    void coversPartsThatDoNotHangTogetherEachByItself() {
        assertEquals(
                found(1, 4),
                covers(weights(1, 1, 1, 1, 1), pair(0, 1), pair(2, 4)).cheapest());
    }

    @Test
    void includesWhatItMustAndCostsWhatItMustBesides() {
        var covers = covers(weights(1, 1, 1), pair(0, 1));
        assertEquals(found(0), covers.cheapest(set(0), 0, _ -> true));
        assertEquals(found(1, 2), covers.cheapest(set(), 2, _ -> true));
    }

    @Test
    void passesOverWhatIsNotAcceptable() {
        var covers = covers(weights(1, 1), pair(0, 1));
        assertEquals(found(0), covers.cheapest(set(), 0, cover -> !cover.get(1)));
        assertEquals(Optional.empty(), covers.cheapest(set(), 0, _ -> false));
    }

    @Test
    void givesUpOnceItsBudgetIsSpent() {
        assertEquals(Optional.empty(), new Covers(weights(1, 1), collisions(2, pair(0, 1)), new Budget(0)).cheapest());
    }

    @Test
    void findsWhatTryingEverySetFinds() {
        var random = new Random(12);
        for (int round = 0; round < 400; round++) {
            int units = 1 + random.nextInt(7);
            var weights = random.ints(units, 1, 4).toArray();
            var pairs = new int[units == 1 ? 0 : random.nextInt(10)][];
            for (int i = 0; i < pairs.length; i++) {
                int one = random.nextInt(units);
                pairs[i] = pair(one, (one + 1 + random.nextInt(units - 1)) % units);
            }
            assertEquals(
                    Optional.of(byTryingEverySet(weights, pairs)),
                    covers(weights, pairs).cheapest());
        }
    }

    /// Counting with the first unit as the highest bit tries sets that keep earlier units first.
    private static BitSet byTryingEverySet(int[] weights, int[][] pairs) {
        int units = weights.length;
        var best = new BitSet();
        int least = Integer.MAX_VALUE;
        for (int bits = 0; bits < 1 << units; bits++) {
            var set = new BitSet();
            int cost = 0;
            for (int unit = 0; unit < units; unit++) {
                if ((bits & 1 << (units - 1 - unit)) != 0) {
                    set.set(unit);
                    cost += weights[unit];
                }
            }
            boolean isCover = true;
            for (var pair : pairs) {
                isCover &= set.get(pair[0]) || set.get(pair[1]);
            }
            if (isCover && cost < least) {
                best = set;
                least = cost;
            }
        }
        return best;
    }
}
