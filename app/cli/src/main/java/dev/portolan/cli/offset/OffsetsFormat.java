package dev.portolan.cli.offset;

import dev.portolan.cli.print.CsvText;
import dev.portolan.cli.print.Ink;
import dev.portolan.cli.print.SafeJson;
import dev.portolan.core.offset.Cause;
import java.util.List;
import java.util.stream.Collectors;

/// How `portolan offsets` can be written.
public enum OffsetsFormat {
    /// For people: the offset, what smaller ones hit, and which are blocked.
    TEXT {
        @Override
        public String write(InstanceOffsets offsets, Ink ink, boolean all) {
            return OffsetsText.of(offsets, ink, all);
        }
    },
    /// For spreadsheets and scripts: one row for each thing in the way.
    CSV {
        @Override
        public String write(InstanceOffsets offsets, Ink ink, boolean all) {
            return CsvText.row(COLUMNS)
                    + offsets.ruler().causes().stream()
                            .map(cause -> CsvText.row(cells(cause)))
                            .collect(Collectors.joining());
        }
    },
    /// For programs: everything.
    JSON {
        @Override
        public String write(InstanceOffsets offsets, Ink ink, boolean all) {
            return SafeJson.of(OffsetsJson.of(offsets));
        }
    };

    private static final List<String> COLUMNS =
            List.of("from", "to", "obstacle", "instance", "port", "number", "rival", "text");

    /// The whole text, with a line break at the end.
    ///
    /// @param ink for people
    /// @param all whether people are told everything, too
    public abstract String write(InstanceOffsets offsets, Ink ink, boolean all);

    private static List<String> cells(Cause cause) {
        var hit = cause.first();
        return List.of(
                Integer.toString(cause.from()),
                Integer.toString(cause.to()),
                ObstacleWords.word(hit.obstacle()),
                hit.instance().value(),
                hit.port().value(),
                Integer.toString(hit.number()),
                hit.rival() == null ? "" : hit.rival().value(),
                CsvText.guarded(hit.text()));
    }
}
