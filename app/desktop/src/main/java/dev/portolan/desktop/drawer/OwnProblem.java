package dev.portolan.desktop.drawer;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is wrong with a file of the user's own, taken apart.
///
/// @param file its name, within the user's folder if it is in there; empty if the problem is with no line of
///     a file
/// @param place `LINE:COLUMN` in it, both counted from 1; empty if the problem is with no line of a file
/// @param message what is wrong, or the whole problem if it is with no line of a file
record OwnProblem(String file, String place, String message) {
    private static final Pattern AT_A_LINE = Pattern.compile("(.+?):([0-9]+:[0-9]+): (.*)");

    /// Takes a problem apart.
    ///
    /// @param problem as [Knowledge#problems()] has it
    /// @param folder where the user's own files are
    static OwnProblem of(String problem, Optional<Path> folder) {
        var start = folder.map(path -> path + File.separator).orElse("");
        var text = problem.startsWith(start) ? problem.substring(start.length()) : problem;
        var parts = AT_A_LINE.matcher(text);
        return parts.matches()
                ? new OwnProblem(parts.group(1), parts.group(2), parts.group(3))
                : new OwnProblem("", "", text);
    }
}
