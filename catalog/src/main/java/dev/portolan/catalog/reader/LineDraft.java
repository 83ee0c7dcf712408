package dev.portolan.catalog.reader;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Provenance;
import java.util.LinkedHashMap;
import java.util.Map;

/// A product line as it is written, before anybody has looked whether it makes sense.
///
/// @param name where it begins
/// @param family the palette heading of its file
/// @param origin the user's own file that it stands in; empty for a shipped one
/// @param fields its own fields
/// @param entries its features, ports and dials, with what it includes
/// @param changes the ports that own files say something else of
record LineDraft(
        LineId id,
        Word name,
        String family,
        String origin,
        Fields fields,
        Entries entries,
        Map<PortId, Provenance.Change> changes) {

    /// This draft with a port that is described differently.
    LineDraft with(PortId port, Fields described, Provenance.Change change) {
        var more = new LinkedHashMap<>(changes);
        more.put(port, change);
        return new LineDraft(
                id, name, family, origin, fields, entries.with(Section.PORTS, port.value(), described), more);
    }
}
