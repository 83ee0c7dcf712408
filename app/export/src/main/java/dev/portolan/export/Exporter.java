package dev.portolan.export;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.text.Messages;
import dev.portolan.diagram.Detail;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.Picture;
import dev.portolan.diagram.PictureMaker;
import dev.portolan.export.picture.PngPainter;
import dev.portolan.export.picture.SvgPainter;
import dev.portolan.export.sheet.CsvSheetWriter;
import dev.portolan.export.sheet.Sheet;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.ResourceBundle;

/// Makes files of plans: the one way to export, for the designer and the command line alike. The same plan
/// gives the same bytes.
public final class Exporter {
    /// Image pixels per pixel of the canvas: sharp on dense screens and in print.
    private static final double PNG_SCALE = 2;

    private final Messages messages = new Messages(ResourceBundle.getBundle("dev.portolan.export.export"));
    private final PictureMaker pictureMaker;
    private final SvgPainter svgPainter;
    private final PngPainter pngPainter;

    public Exporter(Typefaces typefaces, Pictograms pictograms) {
        this.pictureMaker = new PictureMaker(typefaces);
        this.svgPainter = new SvgPainter(typefaces, pictograms);
        this.pngPainter = new PngPainter(typefaces, pictograms);
    }

    /// Writes a plan in a format. The stream stays open.
    ///
    /// @param resolution of the same topology
    /// @param theme the colours of pictures; other formats ignore it
    /// @return what the user should know about the file, in sentences; normally nothing
    /// @throws IOException if the stream fails
    public List<String> write(
            ExportFormat format, Topology topology, Resolution resolution, Theme theme, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> {
                CsvSheetWriter.write(Sheet.of(topology, resolution), out);
                yield List.of();
            }
            case SVG -> {
                var picture = picture(topology, resolution);
                svgPainter.paint(picture, theme, topology.name(), summary(topology, resolution), out);
                yield List.of();
            }
            case PNG -> writePng(picture(topology, resolution), theme, out);
        };
    }

    private List<String> writePng(Picture picture, Theme theme, OutputStream out) throws IOException {
        double scale = PngPainter.scale(picture, PNG_SCALE);
        pngPainter.paint(picture, theme, scale, out);
        if (scale >= PNG_SCALE) {
            return List.of();
        }
        return List.of(messages.text("remark.scaled", Math.max(1, Math.round(100 * scale / PNG_SCALE))));
    }

    private Picture picture(Topology topology, Resolution resolution) {
        var geometry = new GeometryPlanner().plan(topology, resolution);
        return pictureMaker.draw(topology, resolution, geometry, Detail.NEAR);
    }

    private String summary(Topology topology, Resolution resolution) {
        return messages.text(
                "picture.summary",
                topology.zones().size(),
                topology.hosts().size(),
                topology.instances().count(),
                topology.links().size(),
                resolution.findings(Severity.ERROR).size(),
                resolution.findings(Severity.WARNING).size());
    }
}
