package dev.portolan.cli.print;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes JSON fit for a terminal.
public final class SafeJson {
    /// What JSON need not escape and a terminal may obey: controls, marks of direction and other format
    /// characters, line and paragraph separators.
    private static final Pattern OBEYED = Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\x7F-\\x9F]");

    private SafeJson() {}

    /// The same JSON with the escapes of such characters in their place. They occur inside texts alone.
    public static String of(String json) {
        return OBEYED.matcher(json)
                .replaceAll(found ->
                        found.group().chars().mapToObj("\\\\u%04X"::formatted).collect(Collectors.joining()));
    }
}
