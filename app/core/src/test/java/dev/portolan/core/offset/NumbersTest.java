package dev.portolan.core.offset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static Numbers numbers(int... members) {
        var numbers = new Numbers();
        IntStream.of(members).forEach(numbers::add);
        return numbers;
    }

    private static List<Integer> members(Numbers numbers) {
        return IntStream.rangeClosed(0, Numbers.MAX)
                .filter(numbers::contains)
                .boxed()
                .toList();
    }

    @Test
    void hasWhatWasAddedAndNotRemoved() {
        var numbers = numbers(0, 63, 64, 65535);
        numbers.remove(63);
        numbers.remove(62);
        assertEquals(List.of(0, 64, 65535), members(numbers));
    }

    @Test
    void rangeHasBothEndsAndOneThatEndsBeforeItStartsHasNothing() {
        var numbers = new Numbers();
        numbers.addRange(62, 65);
        numbers.addRange(9, 8);
        assertEquals(List.of(62, 63, 64, 65), members(numbers));
    }

    @Test
    void smallSetHasNothingBeyondItsWords() {
        var numbers = new Numbers(100);
        numbers.add(100);
        assertEquals(List.of(100), members(numbers));
        assertEquals(List.of(100, 65536), List.of(numbers.next(0), numbers.next(101)));
        assertEquals(0, numbers.window(128));
    }

    @Test
    void isEmptyUntilSomethingIsAdded() {
        assertEquals(
                List.of(true, false),
                List.of(new Numbers().isEmpty(), numbers(65535).isEmpty()));
    }

    @Test
    void windowShowsSixtyFourNumbersFromAnyOneOn() {
        var numbers = numbers(64, 70, 127, 128, 65535);
        assertEquals(
                List.of(1L | 1L << 6 | Long.MIN_VALUE, 1L | 1L << 57 | 1L << 58, 1L),
                List.of(numbers.window(64), numbers.window(70), numbers.window(65535)));
    }

    @Test
    void loweredMembersThatWouldFallBelowZeroAreLeftOut() {
        var lowered = numbers(7);
        lowered.addLowered(numbers(8000, 8001, 8100, 65535), 8001);
        assertEquals(List.of(0, 7, 99, 57534), members(lowered));
    }

    @Test
    void keepsNothingAboveALimit() {
        for (int limit : new int[] {0, 62, 63, 64, 127, 65534, 65535}) {
            var numbers = numbers(0, 62, 63, 64, 65, 127, 128, 65534, 65535);
            var expected =
                    members(numbers).stream().filter(member -> member <= limit).toList();
            numbers.keepUpTo(limit);
            assertEquals(expected, members(numbers));
        }
    }

    @Test
    void findsTheNextMemberAndTheNextThatIsNone() {
        var numbers = new Numbers();
        numbers.addRange(100, 300);
        numbers.addRange(65000, 65535);
        assertEquals(
                List.of(100, 100, 300, 65000),
                IntStream.of(0, 100, 300, 301).map(numbers::next).boxed().toList());
        assertEquals(
                List.of(99, 301, 301, 65536),
                IntStream.of(99, 100, 300, 65000)
                        .map(numbers::nextAbsent)
                        .boxed()
                        .toList());
    }

    @Test
    void answersLikeASortedSet() {
        var random = new Random(11);
        var expected = new TreeSet<Integer>();
        var numbers = new Numbers();
        for (int round = 0; round < 2000; round++) {
            int number = random.nextInt(Numbers.MAX + 1);
            numbers.add(number);
            expected.add(number);
            int from = random.nextInt(Numbers.MAX + 1);
            var next = expected.ceiling(from);
            assertEquals(next == null ? Numbers.MAX + 1 : next, numbers.next(from));
        }
        assertEquals(List.copyOf(expected), members(numbers));
    }
}
