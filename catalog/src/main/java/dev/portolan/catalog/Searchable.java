package dev.portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a search looks at in a port or a dial. Made and asked a thousand times at each key stroke, so without
/// streams and without putting texts together.
///
/// @param numbers every number by which people may know it
/// @param doubts what speaks against its number: `disputed`, `low`, `unconfirmed`
record Searchable(
        ProductLine line,
        String id,
        String label,
        String purpose,
        Transport transport,
        String setting,
        List<FeatureId> features,
        List<Integer> numbers,
        List<String> doubts) {

    static Searchable of(ProductLine line, PortSpec port) {
        return new Searchable(
                line,
                port.id().value(),
                port.label(),
                port.purpose(),
                port.transport(),
                port.setting(),
                port.features(),
                numbers(line, port),
                doubts(port.provenance()));
    }

    static Searchable of(ProductLine line, Dial dial) {
        return new Searchable(
                line,
                dial.id().value(),
                dial.label(),
                dial.purpose(),
                dial.transport(),
                dial.setting(),
                dial.features(),
                List.of(dial.port()),
                List.of());
    }

    /// Before and after the default offset, and the same of a number that a source gives instead; none of a
    /// random port.
    private static List<Integer> numbers(ProductLine line, PortSpec port) {
        if (port.random()) {
            return List.of();
        }
        int fresh = line.freshNumber(port);
        var dispute = port.provenance().disputed();
        return dispute == null
                ? List.of(port.base(), fresh)
                : List.of(port.base(), fresh, dispute.base(), dispute.base() + fresh - port.base());
    }

    private static List<String> doubts(Provenance provenance) {
        var doubts = new ArrayList<String>();
        if (provenance.disputed() != null) {
            doubts.add("disputed");
        }
        if (provenance.confidence() == Confidence.LOW || provenance.confidence() == Confidence.UNCONFIRMED) {
            doubts.add(provenance.confidence().name().toLowerCase(Locale.ROOT));
        }
        return doubts;
    }

    /// Whether a number of it begins with those digits.
    boolean begins(String digits) {
        for (int number : numbers) {
            if (Integer.toString(number).startsWith(digits)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a number of it is among the words.
    boolean isNamedBy(List<String> words) {
        for (int number : numbers) {
            if (words.contains(Integer.toString(number))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word, in lower case, is in any of its texts, or in what switches it on.
    boolean says(String word) {
        return contains(id, word)
                || contains(label, word)
                || contains(purpose, word)
                || transport.word().equals(word)
                || doubts.contains(word)
                || isIn(setting, word)
                || isInSwitch(word);
    }

    private boolean isInSwitch(String word) {
        for (var needed : features) {
            for (var feature : line.features()) {
                boolean switches = feature.id().equals(needed) || needed.value().equals(feature.group());
                if (switches && isIn(feature.setting(), word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether it is in any form of a setting; the key of a configuration file is part of the option.
    private boolean isIn(String text, String word) {
        var forms = line.options();
        return contains(text, word)
                || (forms != null && OptionForms.isOption(text) && contains(forms.environmentVariable(text), word));
    }

    /// Whether the word, in lower case, is in the text.
    static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
