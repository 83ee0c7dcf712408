package dev.portolan.diagram;

import dev.portolan.core.plan.ElementId;

/// Makes any text fit for a line of a drawing: names come from files that anyone may have written.
final class OneLine {
    /// More than any card can show.
    private static final int LONGEST = 300;

    private OneLine() {}

    /// The text without what has no shape of its own or would act on its neighbours: control and format
    /// characters (those that turn the direction of writing among them) and lone surrogates. Gaps shrink to
    /// one space, and 300 characters are kept.
    static String of(String text) {
        var line = new StringBuilder(Math.min(text.length(), LONGEST));
        boolean gap = false;
        int index = 0;
        while (index < text.length() && line.length() < LONGEST) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)) {
                gap = !line.isEmpty();
            } else if (hasShape(point)) {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.appendCodePoint(point);
            }
        }
        return line.toString();
    }

    /// The name of an element, or its id if nothing of the name is left.
    static String name(String name, ElementId id) {
        var line = of(name);
        return line.isEmpty() ? id.value() : line;
    }

    private static boolean hasShape(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
