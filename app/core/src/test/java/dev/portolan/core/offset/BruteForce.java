package dev.portolan.core.offset;

import dev.portolan.core.offset.Oracle.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// The questions of this package answered by trying everything.
final class BruteForce {
    /// Dense cases need none of the candidates that lie further above the default offset.
    private static final int REACH = 150;

    private final Oracle oracle;
    private final Map<Team, Integer> fixed = new HashMap<>();
    private final List<Team> movable = new ArrayList<>();

    BruteForce(Oracle oracle) {
        this.oracle = oracle;
        for (var team : oracle.teams) {
            if (team.isPinned()) {
                fixed.put(team, team.pin());
            } else {
                movable.add(team);
            }
        }
        while (true) {
            var stuck = movable.stream()
                    .filter(team -> candidates(team, false).isEmpty())
                    .toList();
            if (stuck.isEmpty()) {
                break;
            }
            fixed.put(stuck.getFirst(), stuck.getFirst().standing());
            movable.remove(stuck.getFirst());
        }
    }

    private boolean isSafe(Team team, int offset) {
        return oracle.isSafe(team, offset)
                && fixed.entrySet().stream()
                        .noneMatch(entry -> oracle.doCollide(team, offset, entry.getKey(), entry.getValue()));
    }

    private List<Integer> candidates(Team team, boolean wished) {
        var candidates = new ArrayList<Integer>();
        for (int offset = team.floor; offset <= team.floor + REACH; offset++) {
            if (isSafe(team, offset) && (!wished || oracle.isWished(team, offset))) {
                candidates.add(offset);
            }
        }
        return candidates;
    }

    /// What each unit can have beside what stays: within the preferences where that leaves it something.
    private Map<Team, List<Integer>> domains(List<Team> teams, boolean anySafe) {
        var domains = new HashMap<Team, List<Integer>>();
        for (var team : teams) {
            var wished = candidates(team, true);
            domains.put(team, anySafe || wished.isEmpty() ? candidates(team, false) : wished);
        }
        return domains;
    }

    /// The movable units, in parts that share hosts.
    private List<List<Team>> parts() {
        var parts = new ArrayList<List<Team>>();
        for (var team : movable) {
            var joined = parts.stream()
                    .filter(part -> part.stream().anyMatch(other -> oracle.areNeighbours(team, other)))
                    .toList();
            var part = new ArrayList<Team>();
            joined.forEach(part::addAll);
            part.add(team);
            parts.removeAll(joined);
            part.sort(Comparator.comparingInt(oracle.teams::indexOf));
            parts.add(part);
        }
        return parts;
    }

    private boolean fits(Team team, int offset, Map<Team, Integer> chosen) {
        return chosen.entrySet().stream()
                .noneMatch(entry -> oracle.doCollide(team, offset, entry.getKey(), entry.getValue()));
    }

    private boolean isFeasible(List<Team> left, Map<Team, List<Integer>> domains, Map<Team, Integer> chosen) {
        if (left.isEmpty()) {
            return true;
        }
        var tightest = left.stream()
                .min(Comparator.comparingInt(
                        team -> domains.getOrDefault(team, List.of()).size()))
                .orElseThrow();
        var rest = left.stream().filter(team -> !team.equals(tightest)).toList();
        for (int offset : domains.getOrDefault(tightest, List.of())) {
            if (fits(tightest, offset, chosen)) {
                var more = new HashMap<>(chosen);
                more.put(tightest, offset);
                if (isFeasible(rest, domains, more)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether every unit that can move at all can be moved out of every collision.
    boolean isSolvable() {
        return parts().stream().allMatch(part -> isFeasible(part, domains(part, true), Map.of()));
    }

    /// Whether any collision is left that some unit's offset could part.
    boolean isClear(Function<Team, Integer> offsets) {
        for (var team : movable) {
            if (!isSafe(team, offsets.apply(team))) {
                return false;
            }
            for (var other : movable) {
                if (!other.equals(team) && oracle.doCollide(team, offsets.apply(team), other, offsets.apply(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The walk through the plan, by the letter; empty if a unit finds nothing.
    Optional<Map<Team, Integer>> walk() {
        var chosen = new LinkedHashMap<Team, Integer>();
        oracle.teams.stream().filter(Team::isPinned).forEach(team -> chosen.put(team, team.pin()));
        var waiting = new ArrayList<Team>();
        for (var team : oracle.teams) {
            if (!team.isPinned()) {
                if (oracle.isSafe(team, team.standing()) && fits(team, team.standing(), chosen)) {
                    chosen.put(team, team.standing());
                } else {
                    waiting.add(team);
                }
            }
        }
        for (var team : waiting) {
            var safe = new ArrayList<Integer>();
            for (int offset = team.floor; offset <= team.floor + REACH; offset++) {
                if (oracle.isSafe(team, offset) && fits(team, offset, chosen)) {
                    safe.add(offset);
                }
            }
            var wished = safe.stream()
                    .filter(offset -> oracle.isWished(team, offset))
                    .findFirst();
            if (safe.isEmpty()) {
                return Optional.empty();
            }
            chosen.put(team, wished.orElse(safe.getFirst()));
        }
        return Optional.of(chosen);
    }

    /// The fewest changes; empty if some collision can't be parted at all.
    Optional<Map<Team, Integer>> fewestChanges() {
        var all = new HashMap<>(fixed);
        for (var part : parts()) {
            var solved = fewestChanges(part, false).or(() -> fewestChanges(part, true));
            if (solved.isEmpty()) {
                return Optional.empty();
            }
            all.putAll(solved.get());
        }
        return Optional.of(all);
    }

    private Optional<Map<Team, Integer>> fewestChanges(List<Team> part, boolean anySafe) {
        var sets = new ArrayList<List<Boolean>>();
        for (int bits = 0; bits < 1 << part.size(); bits++) {
            var set = new ArrayList<Boolean>();
            for (int i = 0; i < part.size(); i++) {
                set.add((bits & 1 << (part.size() - 1 - i)) != 0);
            }
            sets.add(set);
        }
        // Counting upwards with the first unit as the highest bit keeps earlier units; a stable sort keeps that.
        sets.sort(Comparator.comparingInt(set -> cost(part, set)));
        var domains = domains(part, anySafe);
        return sets.stream().flatMap(set -> solve(part, set, domains).stream()).findFirst();
    }

    private static int cost(List<Team> part, List<Boolean> changed) {
        int cost = 0;
        for (int i = 0; i < part.size(); i++) {
            cost += changed.get(i) ? part.get(i).weight() : 0;
        }
        return cost;
    }

    private Optional<Map<Team, Integer>> solve(
            List<Team> part, List<Boolean> changed, Map<Team, List<Integer>> domains) {
        Map<Team, Integer> chosen = new HashMap<>();
        var left = new ArrayList<Team>();
        for (int i = 0; i < part.size(); i++) {
            var team = part.get(i);
            if (changed.get(i)) {
                left.add(team);
            } else if (isSafe(team, team.standing()) && fits(team, team.standing(), chosen)) {
                chosen.put(team, team.standing());
            } else {
                return Optional.empty();
            }
        }
        if (!isFeasible(left, domains, chosen)) {
            return Optional.empty();
        }
        while (!left.isEmpty()) {
            var team = left.removeFirst();
            for (int offset : domains.getOrDefault(team, List.of())) {
                var more = new HashMap<>(chosen);
                more.put(team, offset);
                if (fits(team, offset, chosen) && isFeasible(left, domains, more)) {
                    chosen = more;
                    break;
                }
            }
        }
        return Optional.of(chosen);
    }

    /// The optimum: the smallest maximum, then the smallest sum, then the smallest offsets in plan order.
    SequencedMap<Team, Integer> compact() {
        var domains = new HashMap<Team, List<Integer>>();
        var offsets = new LinkedHashMap<Team, Integer>();
        var free = new ArrayList<Team>();
        oracle.teams.forEach(team -> offsets.put(team, fixed.getOrDefault(team, team.standing())));
        for (var part : parts()) {
            for (boolean anySafe : new boolean[] {false, true}) {
                if (!domains.keySet().containsAll(part) && isFeasible(part, domains(part, anySafe), Map.of())) {
                    domains.putAll(domains(part, anySafe));
                    free.addAll(part);
                }
            }
        }
        free.sort(Comparator.comparingInt(oracle.teams::indexOf));
        for (int maximum = 0; maximum <= REACH; maximum++) {
            var search = new Enumeration(free, domains, maximum);
            search.walk(0, 0);
            if (search.best != null) {
                for (int i = 0; i < free.size(); i++) {
                    offsets.put(free.get(i), search.best[i]);
                }
                return offsets;
            }
        }
        throw new IllegalStateException("nothing fits within " + REACH);
    }

    /// Every way to choose, in lexicographic order, as far as it can still be the best.
    private final class Enumeration {
        private final List<Team> teams;
        private final Map<Team, List<Integer>> domains;
        private final int maximum;
        private final Map<List<Integer>, Boolean> collisions = new HashMap<>();
        private final int[] chosen;
        private long bestSum = Long.MAX_VALUE;
        private int @org.jspecify.annotations.Nullable [] best;

        private Enumeration(List<Team> teams, Map<Team, List<Integer>> domains, int maximum) {
            this.teams = teams;
            this.domains = domains;
            this.maximum = maximum;
            this.chosen = new int[teams.size()];
        }

        private void walk(int index, long sum) {
            if (index == teams.size()) {
                if (sum < bestSum) {
                    bestSum = sum;
                    best = chosen.clone();
                }
                return;
            }
            var team = teams.get(index);
            for (int offset : domains.getOrDefault(team, List.of())) {
                long next = sum + (long) offset * team.weight();
                if (offset > maximum || next >= bestSum) {
                    break;
                }
                if (isFree(index, offset)) {
                    chosen[index] = offset;
                    walk(index + 1, next);
                }
            }
        }

        private boolean isFree(int index, int offset) {
            for (int earlier = 0; earlier < index; earlier++) {
                int other = earlier;
                if (collisions.computeIfAbsent(
                        List.of(index, offset, earlier, chosen[earlier]),
                        _ -> oracle.doCollide(teams.get(index), offset, teams.get(other), chosen[other]))) {
                    return false;
                }
            }
            return true;
        }
    }
}
