package dev.portolan.desktop.settings;

import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.text.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The settings on disk: one `name = value` a line, several lines for a setting with several values. A line
/// that begins with `#` is a comment; behind a value, `#` is part of the value.
///
/// A line that this version does not understand has no effect and stays as it is when the settings are
/// written: it may be a newer version's. A file that cannot be read counts as none and is never written over.
/// The designer starts all the same and says so.
public final class SettingsFile {
    private static final int MAX_BYTES = 100_000;

    /// What a settings file says.
    ///
    /// @param problem what of it has no effect and why, in one line; null if all is understood
    public record Read(Settings settings, @Nullable String problem) {}

    private sealed interface Content {
        record Text(String text) implements Content {}

        record Unreadable(String reason) implements Content {}
    }

    private final Path file;
    private final Messages messages;

    /// @param file where it is or will be; its folder is made when something is written
    public SettingsFile(Path file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    /// Reads the settings. Without a file there are none, which is no problem.
    public Read read() {
        return switch (content()) {
            case Content.Text(var text) -> parse(text);
            case Content.Unreadable(var reason) ->
                new Read(Settings.NONE, problem(0, messages.text("settings.ignored", reason)));
        };
    }

    /// What stands in the file, or for a new one its first line.
    private Content content() {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                return new Content.Unreadable(messages.text("settings.too-large"));
            }
            return new Content.Text(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (NoSuchFileException _) {
            return new Content.Text(messages.text("settings.head") + "\n");
        } catch (CharacterCodingException _) {
            return new Content.Unreadable(messages.text("settings.not-text"));
        } catch (IOException e) {
            return new Content.Unreadable(messages.text("settings.unreadable", String.valueOf(e.getMessage())));
        }
    }

    private Read parse(String text) {
        var values = new LinkedHashMap<String, List<String>>();
        String problem = null;
        int number = 0;
        for (var line : lines(text)) {
            number++;
            var name = name(line);
            if (name.isPresent()) {
                var value = line.substring(line.indexOf('=') + 1).strip();
                values.computeIfAbsent(name.get(), _ -> new ArrayList<>()).add(value);
                problem = refused(name.get(), value, number).orElse(problem);
            } else if (!isComment(line)) {
                problem = problem(number, messages.text("settings.no-setting"));
            }
        }
        return new Read(new Settings(values), problem);
    }

    private Optional<String> refused(String name, String value, int number) {
        return Setting.ALL.stream()
                .filter(setting -> setting.name().equals(name) && !setting.accepts(value))
                .map(setting -> problem(number, messages.text(setting.expected(), name)))
                .findFirst();
    }

    /// The lines without their line feeds, and with all else that is in them.
    private static List<String> lines(String text) {
        var lines = List.of(text.split("\n", -1));
        return lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static Optional<String> name(String line) {
        int equals = line.indexOf('=');
        return equals < 0 || isComment(line)
                ? Optional.empty()
                : Optional.of(line.substring(0, equals).strip());
    }

    private String problem(int line, String reason) {
        return new PlanProblem(file.toString(), line, line == 0 ? 0 : 1, "", reason).describe();
    }

    /// Changes settings: reads them, and writes the file whole or not at all. What the change leaves alone
    /// stays as it is, letter for letter.
    ///
    /// @return what went wrong, in one line, if anything
    public Optional<String> change(UnaryOperator<Settings> change) {
        return switch (content()) {
            case Content.Text(var text) -> write(text, change);
            case Content.Unreadable(var reason) -> unwritable(reason);
        };
    }

    private Optional<String> write(String before, UnaryOperator<Settings> change) {
        var was = parse(before).settings();
        var next = change.apply(was);
        if (next.equals(was)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(lines(before));
        Stream.concat(was.lines().keySet().stream(), next.lines().keySet().stream())
                .distinct()
                .sorted()
                .filter(name -> !was.texts(name).equals(next.texts(name)))
                .forEach(name -> replace(lines, name, next.texts(name)));
        var text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return parse(text).settings().equals(next) ? write(text) : unwritable(messages.text("settings.no-line"));
    }

    private Optional<String> write(String text) {
        try {
            var parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            return unwritable(String.valueOf(e.getMessage()));
        }
        return PlanFiles.write(file, text.getBytes(StandardCharsets.UTF_8)).map(PlanProblem::describe);
    }

    /// Puts the lines of a name where the first of them stood, or at the end.
    private static void replace(List<String> lines, String name, List<String> texts) {
        int at = IntStream.range(0, lines.size())
                .filter(i -> name(lines.get(i)).equals(Optional.of(name)))
                .findFirst()
                .orElse(lines.size());
        lines.removeIf(line -> name(line).equals(Optional.of(name)));
        lines.addAll(at, texts.stream().map(text -> name + " = " + text).toList());
    }

    private Optional<String> unwritable(String reason) {
        return Optional.of(messages.text("settings.unwritable", file, reason));
    }
}
