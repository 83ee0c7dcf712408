package dev.portolan.desktop.drawer;

import dev.portolan.export.sheet.SheetRow;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// A column of the port sheet.
final class SheetColumn<T extends Comparable<T>> extends TableColumn<SheetRow, @Nullable T> {
    private static final double MIN_WIDTH = 40;

    private final Function<SheetRow, @Nullable T> value;

    /// @param width in pixels, at first
    /// @param value what a row says in it; null for nothing, which is sorted last
    SheetColumn(String title, double width, Function<SheetRow, @Nullable T> value) {
        super(title);
        this.value = value;
        setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        setCellFactory(_ -> new SheetCell<>());
        setPrefWidth(width);
        setMinWidth(MIN_WIDTH);
    }

    /// What a row says in this column.
    String text(SheetRow row) {
        return Objects.toString(value.apply(row), "");
    }

    /// The order of rows if they are sorted by this column.
    Comparator<SheetRow> order() {
        Comparator<T> upwards =
                getSortType() == SortType.ASCENDING ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(value, Comparator.nullsLast(upwards));
    }
}
