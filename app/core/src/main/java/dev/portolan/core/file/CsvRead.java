package dev.portolan.core.file;

/// What came of reading a table whose columns may be anything.
public sealed interface CsvRead {
    /// The file holds this table.
    record Fine(CsvTable table) implements CsvRead {}

    /// The file cannot be read, or is no table.
    record Failed(PlanProblem problem) implements CsvRead {}
}
