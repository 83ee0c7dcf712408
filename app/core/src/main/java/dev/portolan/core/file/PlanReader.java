package dev.portolan.core.file;

import dev.portolan.core.plan.Topology;

/// Reads the text of a plan file.
public final class PlanReader {
    private PlanReader() {}

    /// The plan that the text holds, or the first fault in it.
    ///
    /// @param file the file's name, for messages
    /// @param text the file's whole text
    public static PlanRead read(String file, String text) {
        try {
            return new PlanRead.Fine(topology(text));
        } catch (PlanFault fault) {
            return new PlanRead.Failed(fault.in(file));
        }
    }

    private static Topology topology(String text) {
        return PlanDecoder.ofPlan().plan(known(JsonParsing.parse(text)));
    }

    /// The fields of a text in a format that this version knows.
    static Fields known(Json text) {
        var root = Fields.of(text, "");
        int format = root.number("format", 1, Integer.MAX_VALUE);
        if (format > PlanWriter.FORMAT) {
            throw root.fault("format", FileText.text("format.newer", format, PlanWriter.FORMAT));
        }
        return root;
    }
}
