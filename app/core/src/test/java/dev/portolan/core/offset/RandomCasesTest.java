package dev.portolan.core.offset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.offset.Oracle.Team;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The assigner, re-planning and compacting against [BruteForce], on random cases.
class RandomCasesTest {
    private static final int MAX_INSTANCES = 6;

    private static int cases(int most) {
        return Math.min(most, Integer.getInteger("portolan.cases", most));
    }

    /// One case with all that is needed to judge it.
    private record Trial(DenseCase dense, Oracle oracle, BruteForce bruteForce, String context) {
        static Trial of(long seed, int round) {
            // Neighbouring seeds would start with nearly the same numbers.
            var dense = DenseCase.random(new Random(seed + round * 0x9E37_79B9_7F4A_7C15L), MAX_INSTANCES);
            var oracle = new Oracle(dense.catalog(), dense.plan());
            return new Trial(dense, oracle, new BruteForce(oracle), "seed " + seed + ", round " + round);
        }

        /// Whether all that can move moves with something on one host.
        boolean holdsEveryUnit(Host host) {
            return oracle.teams.stream().allMatch(team -> team.members.stream().anyMatch(host.instances()::contains));
        }

        /// The plan's offsets with those of units in place of their own.
        Map<String, Offset> expected(Map<Team, Integer> chosen) {
            var offsets = offsets(dense.plan());
            chosen.forEach((team, offset) -> team.members.stream()
                    .filter(member -> !Oracle.stays(member))
                    .forEach(member -> offsets.put(member.id().value(), Offset.assigned(offset))));
            return offsets;
        }
    }

    private static Map<String, Offset> offsets(Topology plan) {
        return plan.instances()
                .collect(Collectors.toMap(
                        instance -> instance.id().value(), Instance::offset, (one, _) -> one, TreeMap::new));
    }

    private static int offset(Topology plan, Team team) {
        return plan.instance(team.members.getFirst().id())
                .orElseThrow()
                .offset()
                .value();
    }

    @Test
    void assigningLeavesNoCollisionThatPinsOrPortsThatStayDidNotForce() {
        long seed = 4_000_000;
        int cases = cases(4000);
        int walked = 0;
        int rescued = 0;
        for (int round = 0; round < cases; round++) {
            var trial = Trial.of(seed, round);
            var plan = trial.dense().plan();
            var assigned = new OffsetAssigner(trial.dense().catalog()).assign(plan);
            var walk = trial.bruteForce().walk();
            if (walk.isPresent()) {
                assertEquals(trial.expected(walk.get()), offsets(assigned), trial.context());
                walked++;
            } else if (trial.bruteForce().isSolvable()) {
                assertTrue(trial.bruteForce().isClear(team -> offset(assigned, team)), trial.context());
                rescued++;
            }
            assertEquals(assigned, new OffsetAssigner(trial.dense().catalog()).assign(assigned), trial.context());
        }
        assertTrue(walked * 10 > cases * 9, "walked: " + walked);
        assertTrue(rescued * 1000 >= cases, "rescued: " + rescued + " of " + (cases - walked));
    }

    @Test
    void replanningChangesAsFewInstancesAsPossible() {
        long seed = 5_000_000;
        int cases = cases(4000);
        int judged = 0;
        int changed = 0;
        for (int round = 0; round < cases; round++) {
            var trial = Trial.of(seed, round);
            var plan = trial.dense().plan();
            var host = plan.hosts().stream().filter(trial::holdsEveryUnit).findFirst();
            if (host.isPresent()) {
                judged++;
                var replanned = new Replan(trial.dense().catalog())
                        .host(plan, host.get().id())
                        .applyTo(plan);
                var expected = trial.bruteForce().fewestChanges();
                expected.ifPresent(
                        offsets -> assertEquals(trial.expected(offsets), offsets(replanned), trial.context()));
                changed += expected.isPresent() && !replanned.equals(plan) ? 1 : 0;
            }
        }
        assertTrue(judged * 2 > cases, "judged: " + judged);
        assertTrue(changed * 4 > judged, "changed: " + changed);
    }

    @Test
    void compactingFindsTheOptimum() {
        long seed = 6_000_000;
        int cases = cases(1000);
        int changed = 0;
        for (int round = 0; round < cases; round++) {
            var trial = Trial.of(seed, round);
            var plan = trial.dense().plan();
            var compaction = new Compactor(trial.dense().catalog()).compact(plan);
            var optimum = trial.bruteForce().compact();
            assertEquals(trial.expected(optimum), offsets(compaction.applyTo(plan)), trial.context());
            int maximum = 0;
            long sum = 0;
            for (var entry : optimum.entrySet()) {
                if (!entry.getKey().isPinned()) {
                    maximum = Math.max(maximum, entry.getValue());
                    sum += (long) entry.getKey().weight() * entry.getValue();
                }
            }
            assertEquals(new Compaction(compaction.offsets(), maximum, sum, true), compaction, trial.context());
            changed += compaction.applyTo(plan).equals(plan) ? 0 : 1;
        }
        assertTrue(changed * 2 > cases, "changed: " + changed);
    }

    @Test
    void rulerBlocksExactlyWhatTryingEveryOffsetFindsBlocked() {
        long seed = 7_000_000;
        int cases = cases(60);
        for (int round = 0; round < cases; round++) {
            var trial = Trial.of(seed, round);
            for (var instance : trial.dense().plan().instances().toList()) {
                var ruler = Ruler.of(trial.dense().catalog(), trial.dense().plan(), instance.id());
                if (ruler.isPresent()) {
                    check(trial, ruler.get(), instance.id());
                }
            }
        }
    }

    private static void check(Trial trial, Ruler ruler, InstanceId id) {
        var team = trial.oracle().team(id);
        int next = 0;
        var ranges = ruler.ranges().iterator();
        var range = ranges.hasNext() ? ranges.next() : null;
        for (int offset = 0; offset <= 65535; offset++) {
            var expected = trial.oracle().obstacles(team, offset);
            assertEquals(expected, ruler.obstacles(offset), () -> trial.context() + " " + id);
            assertEquals(!expected.isEmpty(), ruler.isBlocked(offset));
            if (range != null && range.to() < offset) {
                range = ranges.hasNext() ? ranges.next() : null;
            }
            boolean inRange = range != null && range.from() <= offset;
            assertEquals(!expected.isEmpty(), inRange, trial.context());
            if (range != null && inRange) {
                assertEquals(expected, range.obstacles(), trial.context());
            }
            if (offset % 97 == 0 || offset < 30) {
                assertEquals(
                        expected,
                        ruler.why(offset).stream().map(Hit::obstacle).collect(Collectors.toSet()),
                        trial.context());
            }
            next = expected.contains(Obstacle.OUT_OF_RANGE) ? next : offset;
        }
        assertEquals(next, ruler.largestUsable(), trial.context());
    }
}
