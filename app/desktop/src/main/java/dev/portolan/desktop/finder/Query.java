package dev.portolan.desktop.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the user is looking for: words, all of which must be found.
///
/// @param words in lower case, none empty
record Query(List<String> words) {
    /// No match.
    static final int NONE = Integer.MAX_VALUE;

    Query {
        words = List.copyOf(words);
    }

    static Query of(String text) {
        return new Query(Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// Whether there is nothing to look for.
    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether a word could be the beginning of a port number.
    boolean asksForNumber() {
        return words.stream().anyMatch(Query::isNumber);
    }

    private static boolean isNumber(String word) {
        return word.length() <= 5 && word.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /// Whether one of the words is the beginning of a number, and all others stand in a text.
    boolean meets(int number, String text) {
        var digits = Integer.toString(number);
        var lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> isNumber(word) && digits.startsWith(word))
                && words.stream().allMatch(word -> (isNumber(word) && digits.startsWith(word)) || lower.contains(word));
    }

    /// How well a thing meets the query: the smaller the better, [#NONE] if not at all. Where a word begins the
    /// name it is better than where it begins a part of it, and that is better than anywhere else.
    ///
    /// @param name what it is called
    /// @param more what else may be asked for, such as an id or an address
    int cost(String name, String more) {
        var title = name.toLowerCase(Locale.ROOT);
        var rest = more.toLowerCase(Locale.ROOT);
        int cost = 0;
        for (var word : words) {
            int one = cost(word, title, rest);
            if (one == NONE) {
                return NONE;
            }
            cost += one;
        }
        return cost;
    }

    private static int cost(String word, String title, String rest) {
        int at = title.indexOf(word);
        if (at == 0) {
            return title.length() == word.length() ? 0 : 1;
        }
        if (at > 0) {
            return Character.isLetterOrDigit(title.charAt(at - 1)) ? 4 : 2;
        }
        return rest.contains(word) ? 6 : NONE;
    }
}
