package dev.portolan.desktop.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The journals of one run, and those that earlier runs left behind.
public final class Journals {
    private static final String ENDING = ".portolan-journal";

    private final Path folder;
    private final Owner owner;
    private int count;

    /// @param folder where journals are that cannot be beside a plan; made when it is needed
    /// @param owner the process that writes them
    public Journals(Path folder, Owner owner) {
        this.folder = folder;
        this.owner = owner;
    }

    /// A journal for the work on a plan. Belongs to one thread.
    ///
    /// @param file where the plan is saved; null if nowhere yet
    public Journal journal(@Nullable Path file) {
        var elsewhere = freePlace();
        return file == null
                ? new Journal(null, elsewhere, new JournalText(owner, null))
                : new Journal(beside(file), elsewhere, new JournalText(owner, JournalText.address(file)));
    }

    private Path freePlace() {
        Path place;
        do {
            count++;
            place = folder.resolve(owner.pid() + "-" + owner.started() + "-" + count + ENDING);
        } while (Files.exists(place));
        return place;
    }

    /// `.NAME.portolan-journal` in the same folder.
    static Path beside(Path file) {
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + ENDING);
    }

    /// What earlier runs left behind of the work on a file. Any thread may ask.
    public List<Entry> leftBehind(Path file) {
        var found = new ArrayList<Entry>();
        JournalText.leftBehind(beside(file)).ifPresent(found::add);
        var address = JournalText.address(file);
        inFolder().stream()
                .filter(entry -> entry instanceof Entry.Work work && address.equals(work.file()))
                .forEach(found::add);
        return found;
    }

    /// What earlier runs left behind of plans that were never saved, and what cannot be read. Any thread may
    /// ask.
    public List<Entry> leftBehindUnsaved() {
        return inFolder().stream()
                .filter(entry -> !(entry instanceof Entry.Work work && work.file() != null))
                .toList();
    }

    private List<Entry> inFolder() {
        try (var places = Files.newDirectoryStream(folder, "*" + ENDING)) {
            var found = new ArrayList<Path>();
            places.forEach(found::add);
            return found.stream()
                    .sorted()
                    .map(JournalText::leftBehind)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(new Entry.Garbage(folder, folder + ": " + e.getMessage()));
        }
    }

    /// Removes what was left behind.
    public void discard(Entry entry) {
        Journal.delete(entry.place());
    }

    /// Puts what cannot be read out of the way, for whoever wants to look into it, so that it is told of only
    /// once.
    ///
    /// @return where it is now
    public Path setAside(Entry.Garbage garbage) {
        var aside = garbage.place().resolveSibling(garbage.place().getFileName() + ".unreadable");
        try {
            return Files.move(garbage.place(), aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            return garbage.place();
        }
    }
}
