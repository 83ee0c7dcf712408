package dev.portolan.export.sheet;

import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// The port sheet of a plan: every port that is open, could be, or is dialled.
public final class Sheet {
    private static final Comparator<SheetRow> ORDER = Comparator.comparing(SheetRow::zone)
            .thenComparing(SheetRow::host)
            .thenComparing(SheetRow::port, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(SheetRow::transport)
            .thenComparing(SheetRow::instance)
            .thenComparing(SheetRow::kind)
            .thenComparing(SheetRow::scope)
            .thenComparing(SheetRow::id);

    private Sheet() {}

    /// The rows, sorted by zone, host, port, transport and instance; ports without a number come last.
    ///
    /// @param resolution of the same topology
    public static List<SheetRow> of(Topology topology, Resolution resolution) {
        var maker = new RowMaker(topology, resolution);
        var rows = new ArrayList<SheetRow>();
        resolution.hosts().forEach(host -> maker.addHost(host, rows::add));
        resolution.links().forEach(link -> rows.add(maker.link(link)));
        requireUnique(rows);
        rows.sort(ORDER);
        return List.copyOf(rows);
    }

    private static void requireUnique(List<SheetRow> rows) {
        var ids = new HashSet<String>();
        for (var row : rows) {
            if (!ids.add(row.id())) {
                throw new IllegalStateException("two rows called " + row.id());
            }
        }
    }
}
