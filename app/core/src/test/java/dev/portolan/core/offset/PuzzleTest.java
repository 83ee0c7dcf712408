package dev.portolan.core.offset;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OffsetPreferences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PuzzleTest {
    private static final int LIMIT = 4;

    /// Port 8000, and one more.
    private static final Instance FIRST = web("first", 8000);
    private static final Instance SAME = web("same", 8000);
    /// Collides with the first where its offset is one less.
    private static final Instance NEXT = web("next", 8001);

    private static Instance web(String id, int base) {
        return override(instance(id, SmallCatalog.MIXED, 0), "web", base);
    }

    /// A puzzle in which every offset up to the limit is open to every unit.
    private static Puzzle puzzle(Budget budget, Instance... instances) {
        var units = new Board(SmallCatalog.catalog(), OffsetPreferences.DEFAULT, List.of(host("h", instances))).units();
        var domain = new Numbers();
        domain.addRange(0, 9);
        return new Puzzle(units, Collections.nCopies(units.size(), domain), LIMIT, new Differences(), budget);
    }

    private static Puzzle puzzle(Instance... instances) {
        return puzzle(new Budget(1_000_000), instances);
    }

    private static List<List<Integer>> open(Puzzle puzzle) {
        return IntStream.range(0, puzzle.size())
                .mapToObj(unit -> open(puzzle, unit))
                .toList();
    }

    private static List<Integer> open(Puzzle puzzle, int unit) {
        var open = new ArrayList<Integer>();
        for (int offset = puzzle.next(unit, 0); offset <= LIMIT; offset = puzzle.next(unit, offset + 1)) {
            open.add(offset);
        }
        assertEquals(open.size(), puzzle.count(unit));
        return open;
    }

    @Test
    void offsetsAboveTheLimitAreNotOpen() {
        assertEquals(List.of(List.of(0, 1, 2, 3, 4)), open(puzzle(FIRST)));
    }

    @Test
    void choiceClosesWhatCollidesWithIt() {
        var puzzle = puzzle(FIRST, SAME, NEXT);
        assertEquals(true, puzzle.choose(0, 2));
        assertEquals(List.of(List.of(0, 1, 2, 3, 4), List.of(0, 1, 3, 4), List.of(0, 2, 3, 4)), open(puzzle));
        assertEquals(List.of(2, -1, -1), List.of(puzzle.chosen(0), puzzle.chosen(1), puzzle.chosen(2)));
    }

    @Test
    void choiceClosesNothingOnOtherAddresses() {
        var puzzle = puzzle(bind(FIRST, "web", "127.0.0.1"), bind(SAME, "web", "10.0.0.5"));
        puzzle.choose(0, 2);
        assertEquals(List.of(0, 1, 2, 3, 4), open(puzzle, 1));
    }

    @Test
    void undoingOpensAgainWhatWasClosedSinceTheMark() {
        var puzzle = puzzle(FIRST, SAME, NEXT);
        puzzle.choose(0, 2);
        var before = open(puzzle);
        int mark = puzzle.mark();
        puzzle.choose(1, 3);
        puzzle.closeBelow(2, 3);
        puzzle.undo(mark);
        assertEquals(before, open(puzzle));
        assertEquals(List.of(true, false), List.of(puzzle.isChosen(0), puzzle.isChosen(1)));
    }

    @Test
    void choiceThatLeavesAnotherUnitNothingSaysSo() {
        var puzzle = puzzle(FIRST, SAME);
        puzzle.closeBelow(1, LIMIT);
        assertEquals(List.of(LIMIT), open(puzzle, 1));
        assertEquals(false, puzzle.choose(0, LIMIT));
    }

    @Test
    void closingBelowMoreThanTheLimitLeavesNothing() {
        var puzzle = puzzle(FIRST);
        assertEquals(List.of(true, false), List.of(puzzle.closeBelow(0, LIMIT), puzzle.closeBelow(0, LIMIT + 1)));
        assertEquals(LIMIT + 1, puzzle.next(0, 0));
    }

    @Test
    void collisionsHaveADirection() {
        var puzzle = puzzle(FIRST, NEXT);
        assertEquals(
                List.of(true, false, true),
                List.of(puzzle.collide(0, 1, 1, 0), puzzle.collide(0, 0, 1, 1), puzzle.collide(1, 0, 0, 1)));
    }

    @Test
    void gapIsWhatPartsTwoUnitsInSomeDirection() {
        assertEquals(
                List.of(1, 0),
                List.of(puzzle(FIRST, SAME).gap(0, 1), puzzle(FIRST, NEXT).gap(0, 1)));
    }

    @Test
    void pressureIsHowMuchAChoiceCanClose() {
        var two = puzzle(instance("a", SmallCatalog.HIGH, 0), instance("b", SmallCatalog.HIGH, 0));
        assertEquals(List.of(1, 0), List.of(two.pressure(0, 1), two.pressure(0, 0)));
    }

    @Test
    void looksForTheNextOffsetOfThoseThatHaveNone() {
        var puzzle = puzzle(FIRST, SAME, NEXT);
        puzzle.choose(0, 0);
        var all = new int[] {0, 1, 2};
        assertEquals(List.of(0, 1), Arrays.asList(puzzle.nextOfAny(all, 0), puzzle.nextOfAny(new int[] {1}, 0)));
        puzzle.choose(2, 0);
        assertEquals(2, puzzle.nextOfAny(all, 0));
    }

    @Test
    void everyLookCosts() {
        var budget = new Budget(1);
        var puzzle = puzzle(budget, FIRST, SAME);
        puzzle.choose(0, 0);
        assertEquals(false, budget.isSpent());
        puzzle.collide(0, 0, 1, 0);
        assertEquals(true, budget.isSpent());
    }
}
