package dev.portolan.desktop.document;

import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.text.Messages;
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
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks for a file and writes the plan there, in the format that the file's name asks for.
final class ExportDialog {
    private final Exporter exporter;
    private final Prompts prompts;
    private final Messages messages;

    ExportDialog(Exporter exporter, Prompts prompts, Messages messages) {
        this.exporter = exporter;
        this.prompts = prompts;
        this.messages = messages;
    }

    /// Lets the user choose a file and writes it.
    ///
    /// @return what went wrong, if anything
    Optional<PlanProblem> show(Window owner, State state, String fileName) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("dialog.export"));
        chooser.setInitialFileName(fileName + "." + ExportFormat.CSV.word());
        for (var format : ExportFormat.values()) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            messages.text("dialog.export." + format.word()), "*." + format.word()));
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .flatMap(file -> write(state, file, chosen(chooser)));
    }

    private static ExportFormat chosen(FileChooser chooser) {
        return Optional.ofNullable(chooser.getSelectedExtensionFilter())
                .map(filter -> filter.getExtensions().getFirst().substring(2))
                .flatMap(ExportFormat::of)
                .orElse(ExportFormat.CSV);
    }

    private Optional<PlanProblem> write(State state, Path file, ExportFormat chosen) {
        var name = String.valueOf(file.getFileName());
        var asked = Arrays.stream(ExportFormat.values())
                .filter(format -> name.endsWith("." + format.word()))
                .findFirst();
        var target = asked.isPresent() ? file : file.resolveSibling(name + "." + chosen.word());
        return prompts.mayWrite(file, target)
                ? PlanFiles.write(target, render(state, asked.orElse(chosen)))
                : Optional.empty();
    }

    private byte[] render(State state, ExportFormat format) {
        var bytes = new ByteArrayOutputStream();
        try {
            var remarks = exporter.write(format, state.topology(), state.resolution(), Theme.light(), bytes);
            remarks.forEach(prompts::remark);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
