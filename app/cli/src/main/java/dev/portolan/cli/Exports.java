package dev.portolan.cli;

import dev.portolan.catalog.Catalog;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import dev.portolan.export.ExportFormat;
import dev.portolan.export.Exporter;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the files that a plan can become.
final class Exports {
    private final Session session;
    private final Topology topology;
    private final Resolution resolution;
    private final Exporter exporter = new Exporter(Typefaces.load(), Pictograms.load());

    Exports(Session session, Catalog catalog, Topology topology) {
        this.session = session;
        this.topology = topology;
        this.resolution = new Resolver(catalog).resolve(topology);
    }

    /// Writes one file, whole or not at all, and passes on what the user should know about it.
    ///
    /// @throws Refusal if the file cannot be written
    void write(ExportFormat format, Path file) {
        var content = new ByteArrayOutputStream();
        for (var remark : render(format, content)) {
            session.complain(OneLine.of(file + ": " + remark));
        }
        PlanFiles.write(file, content.toByteArray()).ifPresent(problem -> {
            throw new Refusal(Plans.describe(problem));
        });
    }

    private List<String> render(ExportFormat format, ByteArrayOutputStream content) {
        try {
            return exporter.write(format, topology, resolution, Theme.light(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /// Writes a file of each format, `stem.csv` and so on, into a folder, which is made if it is missing.
    ///
    /// @return the files
    /// @throws Refusal if the folder cannot be made or a file not be written
    List<Path> writeAll(Path folder, String stem) {
        try {
            Files.createDirectories(folder);
        } catch (IOException _) {
            throw new Refusal(OneLine.of(Words.text("export.folder", folder)));
        }
        var files = new ArrayList<Path>();
        for (var format : ExportFormat.values()) {
            var file = folder.resolve(stem + "." + format.word());
            write(format, file);
            files.add(file);
        }
        return files;
    }
}
