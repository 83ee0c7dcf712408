package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SlugTest {
    private static final String ALPHABET = "abz019----A_\u00e9";

    @Test
    void isWordsOfLowerCaseLettersAndDigitsWithHyphensBetween() {
        var pattern = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
        var random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            var text = new StringBuilder();
            int letters = random.nextInt(10) == 0 ? ALPHABET.length() : ALPHABET.length() - 3;
            for (int left = random.nextInt(8); left > 0; left--) {
                text.append(ALPHABET.charAt(random.nextInt(letters)));
            }
            assertEquals(pattern.matcher(text).matches(), Slug.isValid(text.toString()), text::toString);
        }
    }
}
