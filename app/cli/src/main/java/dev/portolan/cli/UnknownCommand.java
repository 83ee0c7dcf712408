package dev.portolan.cli;

import dev.portolan.catalog.NearMisses;
import dev.portolan.cli.print.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells a command that there is not from an argument too many. picocli sees in `portolan chek plan` a plan
/// called `chek` and complains of the other.
final class UnknownCommand {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]*");

    private UnknownCommand() {}

    /// What to say of the command that the user named.
    ///
    /// @param args what the user typed
    /// @return empty if something else is wrong
    static Optional<String> in(ParameterException wrong, List<String> args) {
        var parent = wrong.getCommandLine();
        return wrong instanceof UnmatchedArgumentException unmatched
                        && !parent.getSubcommands().isEmpty()
                ? first(parent, unmatched)
                        .filter(UnknownCommand::isCommand)
                        .filter(word -> args.indexOf(word)
                                <= args.indexOf(unmatched.getUnmatched().getFirst()))
                        .map(word -> describe(word, parent))
                : Optional.empty();
    }

    /// What stands where a command may.
    private static Optional<String> first(CommandLine parent, UnmatchedArgumentException unmatched) {
        var taken = parent.getCommandSpec().positionalParameters().stream()
                .flatMap(parameter -> parameter.originalStringValues().stream());
        return Stream.concat(taken, unmatched.getUnmatched().stream()).findFirst();
    }

    private static boolean isCommand(String word) {
        return WORD.matcher(word).matches() && !Files.isRegularFile(Path.of(word));
    }

    private static String describe(String word, CommandLine parent) {
        var near = NearMisses.of(word, parent.getSubcommands().keySet());
        return near.isEmpty()
                ? Words.text("usage.no-command", word)
                : Words.text("usage.no-command-near", word, String.join(", ", near));
    }
}
