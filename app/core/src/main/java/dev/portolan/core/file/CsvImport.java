package dev.portolan.core.file;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.plan.Topology;
import java.nio.file.Path;

/// Makes a plan out of a table: one row an instance, under the header
/// `host,address,instance,product,offset,deployment,features,ports`, or under any other header of which a
/// [CsvMapping] says what it means.
///
/// An offset in the table is pinned. Where there is none Portolan assigns one, host by host in the order
/// of the rows, after every row has been read: no assigned offset takes what a pinned one needs, and none
/// that a plan had before is changed.
public final class CsvImport {
    private final CsvRowDecoder decoder;
    private final OffsetAssigner assigner;

    /// @param catalog what the names of products, features and ports are checked against
    public CsvImport(Catalog catalog) {
        this.decoder = new CsvRowDecoder(catalog);
        this.assigner = new OffsetAssigner(catalog);
    }

    /// Reads a table with exactly the columns of an import from a file; the plan is called like the file.
    public PlanRead read(Path file) {
        return switch (TextFile.read(file)) {
            case TextFile.Read(var text) -> read(file.toString(), planName(file), text);
            case TextFile.Unreadable(var problem) -> new PlanRead.Failed(problem);
        };
    }

    /// What a plan is called that is made of a file.
    public static String planName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[Cc][Ss][Vv]$", "");
    }

    /// Reads a table with exactly the columns of an import.
    ///
    /// @param file the file's name, for messages
    /// @param name what to call the plan
    /// @param text the whole table
    PlanRead read(String file, String name, String text) {
        try {
            var preview = preview(Topology.empty(name), CsvTable.parseExact(file, text), CsvMapping.EXACT);
            return preview.rows().stream()
                    .flatMap(row -> row.faults().stream())
                    .findFirst()
                    .<PlanRead>map(PlanRead.Failed::new)
                    .orElseGet(() -> new PlanRead.Fine(preview.plan()));
        } catch (PlanFault fault) {
            return new PlanRead.Failed(fault.in(file));
        }
    }

    /// Cuts up a file, whatever columns it has.
    public static CsvRead table(Path file) {
        return switch (TextFile.read(file)) {
            case TextFile.Read(var text) -> table(file.toString(), text);
            case TextFile.Unreadable(var problem) -> new CsvRead.Failed(problem);
        };
    }

    /// Cuts up a table, whatever columns it has.
    ///
    /// @param file the file's name, for messages
    /// @param text the whole table
    static CsvRead table(String file, String text) {
        try {
            return new CsvRead.Fine(CsvTable.parse(file, text));
        } catch (PlanFault fault) {
            return new CsvRead.Failed(fault.in(file));
        }
    }

    /// Puts the good rows of a table into a plan, and says of all of them what became of them.
    ///
    /// A row whose host the plan has, by its name, adds to that host.
    ///
    /// @param before an empty plan, or one that is to have more
    /// @throws IllegalArgumentException if the table does not have the columns of the mapping
    public CsvPreview preview(Topology before, CsvTable table, CsvMapping mapping) {
        var building = new CsvBuilding(decoder, before);
        var rows = table.rows(mapping).stream()
                .map(row -> building.take(table.file(), row))
                .toList();
        return new CsvPreview(rows, building.plan(assigner));
    }
}
