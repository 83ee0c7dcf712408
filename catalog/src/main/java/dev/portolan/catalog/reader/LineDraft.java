package dev.portolan.catalog.reader;

import dev.portolan.catalog.LineId;
import java.util.List;

/// A product line as it is written, before anybody has looked whether it makes sense.
///
/// @param name where it begins
/// @param family the palette heading of its file
/// @param origin the user's own file that it stands in; empty for a shipped one
/// @param fields its own fields
/// @param entries its features, ports and dials, with what it includes
/// @param problems what is wrong with it already
record LineDraft(
        LineId id,
        Word name,
        String family,
        String origin,
        Fields fields,
        Entries entries,
        List<CatalogException> problems) {
    LineDraft {
        problems = List.copyOf(problems);
    }
}
