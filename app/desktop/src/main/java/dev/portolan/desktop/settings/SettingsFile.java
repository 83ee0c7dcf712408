package dev.portolan.desktop.settings;

import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.text.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The settings on disk: one `name = value` a line, and comments behind `#`.
///
/// A file that cannot be read, or with a line that is no setting, counts as none: the designer starts all the same
/// and says so.
public final class SettingsFile {
    private static final String CATALOG_FOLDER = "catalog-folder";
    private static final int MAX_BYTES = 100_000;

    /// What a settings file says.
    ///
    /// @param problem why it was ignored, in one line; null if it was not
    public record Read(Settings settings, @Nullable String problem) {}

    private final Path file;
    private final Messages messages;

    /// @param file where it is or will be; its folder is made when something is written
    public SettingsFile(Path file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    /// Reads the settings. Without a file there are none, which is no problem.
    public Read read() {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                return ignored(0, messages.text("settings.too-large"));
            }
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (NoSuchFileException _) {
            return new Read(Settings.NONE, null);
        } catch (CharacterCodingException _) {
            return ignored(0, messages.text("settings.not-text"));
        } catch (IOException e) {
            return ignored(0, messages.text("settings.unreadable", String.valueOf(e.getMessage())));
        }
    }

    private Read parse(String text) {
        Path folder = null;
        int number = 0;
        for (var line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            var name = equals < 0 ? "" : line.substring(0, equals).strip();
            if (!name.equals(CATALOG_FOLDER)) {
                return ignored(number, messages.text("settings.unknown", CATALOG_FOLDER));
            }
            var value = absolute(line.substring(equals + 1).strip());
            if (value.isEmpty()) {
                return ignored(number, messages.text("settings.no-folder", CATALOG_FOLDER));
            }
            folder = value.get();
        }
        return new Read(new Settings(folder), null);
    }

    private static Optional<Path> absolute(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Read ignored(int line, String reason) {
        var message = messages.text("settings.ignored", reason);
        return new Read(
                Settings.NONE, new PlanProblem(file.toString(), line, line == 0 ? 0 : 1, "", message).describe());
    }

    /// Writes the settings: whole, or not at all.
    ///
    /// @return what went wrong, in one line, if anything
    public Optional<String> write(Settings settings) {
        var folder = settings.catalogFolder();
        var text = new StringBuilder(messages.text("settings.head")).append('\n');
        if (folder != null) {
            // A line feed would end the line, and a space at either end would not survive.
            if (!absolute(folder.toString().strip()).equals(Optional.of(folder))
                    || folder.toString().lines().count() != 1) {
                return Optional.of(messages.text("settings.unwritable", file, folder));
            }
            text.append(CATALOG_FOLDER).append(" = ").append(folder).append('\n');
        }
        try {
            var parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            return Optional.of(messages.text("settings.unwritable", file, String.valueOf(e.getMessage())));
        }
        return PlanFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8))
                .map(PlanProblem::describe);
    }
}
