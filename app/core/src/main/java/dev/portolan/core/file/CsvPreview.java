package dev.portolan.core.file;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an import would do.
///
/// @param rows every row of the table, in its order
/// @param plan what comes of those that have no fault
public record CsvPreview(List<Row> rows, Topology plan) {
    /// A row, and what becomes of it.
    ///
    /// @param line where it begins in the file, from 1
    /// @param cells what it says, column by column
    /// @param host where in the plan it belongs; null if it has a fault
    /// @param instance what it becomes in the plan; null if it only makes a host known, or has a fault
    /// @param faults each about a column, which is its field, or about the row as a whole
    public record Row(
            int line,
            Map<CsvColumn, String> cells,
            @Nullable HostId host,
            @Nullable InstanceId instance,
            List<PlanProblem> faults) {
        public Row {
            cells = Map.copyOf(cells);
            faults = List.copyOf(faults);
        }

        /// Whether it can be imported.
        public boolean isGood() {
            return faults.isEmpty();
        }

        /// What is wrong with a cell.
        public Stream<PlanProblem> faults(CsvColumn column) {
            return faults.stream().filter(fault -> fault.field().equals(column.word()));
        }
    }

    public CsvPreview {
        rows = List.copyOf(rows);
    }

    /// How many rows can be imported.
    public int good() {
        return Math.toIntExact(rows.stream().filter(Row::isGood).count());
    }
}
