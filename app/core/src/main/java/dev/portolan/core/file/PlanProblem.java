package dev.portolan.core.file;

import java.util.regex.Pattern;

/// Why a file cannot be read, and where.
///
/// @param file the file's name as the user gave it
/// @param line 1 or more; 0 if the file as a whole is meant
/// @param column 1 or more, in characters; 0 if the file as a whole is meant
/// @param field the path of the field, such as `hosts[2].instances[0].offset`; empty if no field is meant
/// @param message what is wrong, in one line
public record PlanProblem(String file, int line, int column, String field, String message) {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final int MAX_LENGTH = 500;

    public PlanProblem {
        field = oneLine(field);
        message = oneLine(message);
    }

    /// What a file says may hold line feeds, and be long.
    private static String oneLine(String text) {
        var line = CONTROL.matcher(text)
                .replaceAll(
                        control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "\u2026";
    }

    /// A problem of the file as a whole.
    public static PlanProblem ofFile(String file, String message) {
        return new PlanProblem(file, 0, 0, "", message);
    }

    /// The problem in one line: `plan.portolan.json:12:17: hosts[2].name: expected a text, found a number`.
    public String describe() {
        var place = line == 0 ? "" : ":" + line + ":" + column;
        return oneLine(file) + place + ": " + (field.isEmpty() ? "" : field + ": ") + message;
    }
}
