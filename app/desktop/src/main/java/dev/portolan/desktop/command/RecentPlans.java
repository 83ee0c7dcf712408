package dev.portolan.desktop.command;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.command.Submenu.Entry;
import dev.portolan.desktop.settings.RecentFile;
import dev.portolan.desktop.settings.RecentFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;

/// The plans that were open, as a menu: the latest first, and those that are gone marked as such.
public final class RecentPlans {
    private final RecentFiles recent;
    private final Consumer<Path> open;
    private final Executor background;
    private final Messages messages;

    private record Found(RecentFile recent, boolean there) {}

    /// @param open takes the file that the user chooses
    /// @param background where it is looked whether files are there
    public RecentPlans(RecentFiles recent, Consumer<Path> open, Executor background, Messages messages) {
        this.recent = recent;
        this.open = open;
        this.background = background;
        this.messages = messages;
    }

    /// The menu.
    Submenu menu() {
        return new Submenu(
                "file.recent",
                messages.text("command.recent"),
                "file.open",
                messages.text("command.recent.none"),
                this::look);
    }

    private void look(Consumer<List<Entry>> take) {
        background.execute(() -> {
            var found = recent.all().stream()
                    .map(each -> new Found(each, Files.isRegularFile(each.file())))
                    .toList();
            Platform.runLater(() -> take.accept(entries(found)));
        });
    }

    private List<Entry> entries(List<Found> found) {
        var gone = found.stream().filter(each -> !each.there()).toList();
        var forget = new Entry(messages.text("command.recent.forget"), true, () -> gone.forEach(this::forget));
        return Stream.concat(found.stream().map(this::entry), gone.isEmpty() ? Stream.empty() : Stream.of(forget))
                .toList();
    }

    private Entry entry(Found found) {
        var file = found.recent().file();
        var folder = String.valueOf(file.getParent());
        return new Entry(
                found.there()
                        ? messages.text("command.recent.entry", file.getFileName(), folder)
                        : messages.text("command.recent.missing", file.getFileName(), folder),
                found.there(),
                () -> open.accept(file));
    }

    private void forget(Found found) {
        recent.remove(found.recent().file());
    }
}
