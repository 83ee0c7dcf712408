package dev.portolan.desktop.journal;

import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.file.PlanReader;
import dev.portolan.core.file.PlanWriter;
import dev.portolan.core.plan.Topology;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands in a journal: a line that says whose it is and which file it belongs to, and the plan as its file
/// would hold it.
///
/// @param owner the process that wrote it
/// @param file the address of the plan's file; null if it has none yet
record JournalText(Owner owner, @Nullable String file) {
    private static final long MAX_BYTES = 64_000_000;
    private static final String NO_FILE = "-";
    private static final Pattern HEAD = Pattern.compile("portolan-journal 1 (\\d{1,18}) (\\d{1,18}) (\\S+)\n");

    byte[] with(Topology plan) {
        var head = "portolan-journal 1 " + owner.pid() + " " + owner.started() + " " + (file == null ? NO_FILE : file);
        return (head + "\n" + PlanWriter.write(plan)).getBytes(StandardCharsets.UTF_8);
    }

    static String address(Path file) {
        return file.toAbsolutePath().normalize().toUri().toString();
    }

    /// What a process left behind; empty if the file is gone, or belongs to a process that still runs.
    static Optional<Entry> leftBehind(Path place) {
        try {
            if (!Files.isRegularFile(place)) {
                return Optional.empty();
            }
            if (Files.size(place) > MAX_BYTES) {
                return Optional.of(new Entry.Garbage(place, place + ": more than " + MAX_BYTES + " bytes"));
            }
            return read(place, Files.readString(place));
        } catch (CharacterCodingException _) {
            return garbage(place, "not UTF-8");
        } catch (IOException e) {
            return garbage(place, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Entry> read(Path place, String text) throws IOException {
        var head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            return garbage(place, "no journal");
        }
        if (new Owner(Long.parseLong(head.group(1)), Long.parseLong(head.group(2))).isAlive()) {
            return Optional.empty();
        }
        var file = head.group(3).equals(NO_FILE) ? null : head.group(3);
        // The line feed in front keeps the line numbers of problems right.
        return switch (PlanReader.read(place.toString(), "\n" + text.substring(head.end()))) {
            case PlanRead.Fine(var plan) ->
                Optional.of(
                        new Entry.Work(place, Files.getLastModifiedTime(place).toInstant(), file, plan));
            case PlanRead.Failed(var problem) -> Optional.of(new Entry.Garbage(place, problem.describe()));
        };
    }

    private static Optional<Entry> garbage(Path place, String why) {
        return Optional.of(new Entry.Garbage(
                place, PlanProblem.ofFile(place.toString(), why).describe()));
    }
}
