package dev.portolan.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Finds which of the known words somebody may have meant with an unknown one.
public final class NearMisses {
    private static final int MOST = 5;

    /// No name in use is nearly as long, and the work grows with the length.
    private static final int LONGEST = 200;

    private record Candidate(String word, int distance) {}

    private NearMisses() {}

    /// The known words that come near an unknown one, the nearest first: those that contain it or that it
    /// contains, and those that a third of its letters turns into it. At most five; none for a text that is
    /// no word at all.
    public static List<String> of(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST) {
            return List.of();
        }
        var wanted = unknown.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(word -> new Candidate(word, distance(wanted, word)))
                .filter(candidate -> candidate.distance() <= Math.max(1, wanted.length() / 3)
                        || isPart(wanted, candidate.word())
                        || isPart(candidate.word(), wanted))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    private static boolean isPart(String part, String whole) {
        return part.length() > 1 && whole.contains(part);
    }

    /// How many letters must be added, dropped, exchanged or swapped with their neighbour to turn one into
    /// the other.
    private static int distance(String from, String to) {
        var beforeAbove = new int[0];
        var above = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            var row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchange = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchange, 1 + Math.min(above[j], row[j - 1]));
                if (isSwap(from, i, to, j)) {
                    row[j] = Math.min(row[j], beforeAbove[j - 2] + 1);
                }
            }
            beforeAbove = above;
            above = row;
        }
        return above[to.length()];
    }

    private static boolean isSwap(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
