package dev.portolan.desktop.importing;

import dev.portolan.core.file.CsvColumn;
import dev.portolan.core.file.CsvPreview;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.text.Messages;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says what becomes of the rows of a table.
final class ImportWords {
    private final Messages messages;
    private final Topology before;
    private final Map<InstanceId, Instance> instances;

    /// @param before the plan without the rows
    ImportWords(Messages messages, Topology before, CsvPreview preview) {
        this.messages = messages;
        this.before = before;
        this.instances = preview.plan().instances().collect(Collectors.toMap(Instance::id, Function.identity()));
    }

    /// What a row becomes, or all that is wrong with it.
    String text(CsvPreview.Row row) {
        if (!row.isGood()) {
            return row.faults().stream().map(this::fault).collect(Collectors.joining("; "));
        }
        var id = row.instance();
        var instance = id == null ? null : instances.get(id);
        return instance == null ? host(row) : instance(row, instance);
    }

    private String instance(CsvPreview.Row row, Instance instance) {
        return switch (instance.offset().kind()) {
            case ASSIGNED ->
                messages.text(
                        "import.becomes.assigned",
                        instance.name(),
                        hostName(row),
                        instance.offset().value());
            case PINNED ->
                messages.text(
                        "import.becomes.pinned",
                        instance.name(),
                        hostName(row),
                        instance.offset().value());
        };
    }

    private String host(CsvPreview.Row row) {
        return before.hosts().stream().anyMatch(host -> host.id().equals(row.host()))
                ? messages.text("import.becomes.known-host", hostName(row))
                : messages.text("import.becomes.host", hostName(row));
    }

    private static String hostName(CsvPreview.Row row) {
        return row.cells().getOrDefault(CsvColumn.HOST, "");
    }

    private String fault(PlanProblem fault) {
        return Arrays.stream(CsvColumn.values())
                .filter(column -> column.word().equals(fault.field()))
                .findFirst()
                .map(column -> messages.text("import.fault", name(messages, column), fault.message()))
                .orElse(fault.message());
    }

    /// What a column is called.
    static String name(Messages messages, CsvColumn column) {
        return switch (column) {
            case HOST -> messages.text("import.column.host");
            case ADDRESS -> messages.text("import.column.address");
            case INSTANCE -> messages.text("import.column.instance");
            case PRODUCT -> messages.text("import.column.product");
            case OFFSET -> messages.text("import.column.offset");
            case DEPLOYMENT -> messages.text("import.column.deployment");
            case FEATURES -> messages.text("import.column.features");
            case PORTS -> messages.text("import.column.ports");
        };
    }

    /// What stands between the cells of a table.
    static String delimiter(Messages messages, char delimiter) {
        return switch (delimiter) {
            case ';' -> messages.text("import.delimiter.semicolon");
            case '\t' -> messages.text("import.delimiter.tab");
            default -> messages.text("import.delimiter.comma");
        };
    }
}
