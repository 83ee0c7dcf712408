package dev.portolan.desktop.document;

import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.MessageBar.Topic;
import dev.portolan.desktop.store.State;
import dev.portolan.export.ExportFormat;
import dev.portolan.export.Exporter;
import dev.portolan.icons.Theme;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for a file and writes the plan there in the background, in the format that the file's name asks for.
final class ExportDialog {
    private final Exporter exporter;
    private final Prompts prompts;
    private final MessageBar bar;
    private final LongWork work;
    private final Messages messages;

    /// What came of an export.
    ///
    /// @param remarks what is good to know about the file
    /// @param problem why there is none; null if there is one
    private record Outcome(List<String> remarks, @Nullable PlanProblem problem) {}

    ExportDialog(Exporter exporter, Prompts prompts, MessageBar bar, LongWork work, Messages messages) {
        this.exporter = exporter;
        this.prompts = prompts;
        this.bar = bar;
        this.work = work;
        this.messages = messages;
    }

    /// Lets the user choose a file and writes it.
    void show(Window owner, State state, String fileName) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("dialog.export"));
        chooser.setInitialFileName(fileName + "." + ExportFormat.CSV.word());
        for (var format : ExportFormat.values()) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            messages.text("dialog.export." + format.word()), "*." + format.word()));
        }
        Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .ifPresent(file -> write(state, file, chosen(chooser)));
    }

    private static ExportFormat chosen(FileChooser chooser) {
        return Optional.ofNullable(chooser.getSelectedExtensionFilter())
                .map(filter -> filter.getExtensions().getFirst().substring(2))
                .flatMap(ExportFormat::of)
                .orElse(ExportFormat.CSV);
    }

    /// Writes the plan, unless the user does not want a file replaced.
    ///
    /// @param chosen the format if the file's name asks for none
    void write(State state, Path file, ExportFormat chosen) {
        var name = String.valueOf(file.getFileName());
        var asked = Arrays.stream(ExportFormat.values())
                .filter(format -> name.endsWith("." + format.word()))
                .findFirst();
        var target = asked.isPresent() ? file : file.resolveSibling(name + "." + chosen.word());
        if (prompts.mayWrite(file, target)) {
            work.run(
                    messages.text("work.exporting", target.getFileName()),
                    () -> export(state, target, asked.orElse(chosen)),
                    outcome -> tell(target, outcome));
        }
    }

    private Outcome export(State state, Path target, ExportFormat format) throws InterruptedException {
        var bytes = new ByteArrayOutputStream();
        var remarks = render(state, format, bytes);
        if (Thread.interrupted()) {
            throw new InterruptedException("cancelled");
        }
        return new Outcome(remarks, PlanFiles.write(target, bytes.toByteArray()).orElse(null));
    }

    private List<String> render(State state, ExportFormat format, ByteArrayOutputStream bytes) {
        try {
            return exporter.write(format, state.topology(), state.resolution(), Theme.light(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private void tell(Path target, Outcome outcome) {
        if (outcome.problem() == null) {
            var done = Stream.concat(Stream.of(messages.text("export.done", target)), outcome.remarks().stream());
            bar.tell(Topic.OUTCOME, Severity.NOTE, done.collect(Collectors.joining(" ")));
        } else {
            bar.tell(Topic.OUTCOME, Severity.ERROR, outcome.problem().describe());
        }
    }
}
