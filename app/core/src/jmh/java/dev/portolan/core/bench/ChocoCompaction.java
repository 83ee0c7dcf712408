package dev.portolan.core.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.strategy.IntStrategy;
import org.chocosolver.solver.variables.IntVar;

/// Choco, a general constraint solver, on what "compact" has to solve: the measure of what a purpose-made search
/// is worth.
final class ChocoCompaction {
    /// @param offsets the best found
    /// @param proved whether there is none better
    record Outcome(double milliseconds, List<Integer> offsets, boolean proved) {
        int largest() {
            return offsets.stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        int sum() {
            return offsets.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final CompactProblem problem;
    private final Model model = new Model();
    private final IntVar[] offsets;
    private final IntVar largest;
    private final IntVar sum;

    /// @param problem with at least one instance
    ChocoCompaction(CompactProblem problem) {
        this.problem = problem;
        // Whatever is best is no worse than this.
        int most = problem.firstFit().stream().mapToInt(Integer::intValue).max().orElse(0);
        int count = problem.instances().size();
        this.offsets = IntStream.range(0, count)
                .mapToObj(index -> model.intVar(problem.least().get(index), most))
                .toArray(IntVar[]::new);
        this.largest = model.intVar(0, most);
        this.sum = model.intVar(0, most * count);
        model.max(largest, offsets).post();
        model.sum(offsets, "=", sum).post();
        for (int one = 0; one < count; one++) {
            for (int barred : problem.barred().get(one)) {
                model.arithm(offsets[one], "!=", barred).post();
            }
            for (int other = 0; other < one; other++) {
                keepApart(one, other, most);
            }
        }
    }

    private void keepApart(int one, int other, int most) {
        for (int difference : problem.forbidden(one, other)) {
            if (Math.abs(difference) <= most) {
                model.arithm(offsets[one], "-", offsets[other], "!=", difference)
                        .post();
            }
        }
        if (problem.areAlike(one, other)) {
            model.arithm(offsets[one], ">", offsets[other]).post();
        }
    }

    /// Solves it: first for the smallest maximum, then for the smallest sum.
    ///
    /// @param limit when to give up looking for anything better, twice
    Outcome solve(Duration limit) {
        long start = System.nanoTime();
        var solver = model.getSolver();
        solver.setSearch(search());
        solver.limitTime(limit.toMillis());
        var best = solver.findOptimalSolution(largest, Model.MINIMIZE);
        boolean proved = best != null && !solver.isStopCriterionMet();
        if (proved) {
            solver.reset();
            solver.setSearch(search());
            model.arithm(largest, "<=", best.getIntVal(largest)).post();
            solver.limitTime(limit.toMillis());
            var better = solver.findOptimalSolution(sum, Model.MINIMIZE);
            proved = better != null && !solver.isStopCriterionMet();
            best = better == null ? best : better;
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        return new Outcome(milliseconds, best == null ? problem.firstFit() : values(best), proved);
    }

    /// Of the search strategies that Choco comes with, this one is the fastest here.
    private IntStrategy search() {
        return Search.minDomLBSearch(offsets);
    }

    private List<Integer> values(Solution solution) {
        var values = Arrays.stream(offsets).map(solution::getIntVal).toList();
        if (!problem.isSound(values)) {
            throw new IllegalStateException("the solver's offsets collide: " + values);
        }
        return values;
    }
}
