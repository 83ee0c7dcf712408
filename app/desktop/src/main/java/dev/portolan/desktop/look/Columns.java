package dev.portolan.desktop.look;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableView;

/// Keeps the columns of a table as wide as their text is large. What the user has dragged wider stays wider.
public final class Columns {
    private Columns() {}

    /// Widens and narrows the columns that a table has now, from here on.
    ///
    /// @param table its columns have the widths that they want at the normal size
    public static void follow(TableView<?> table, ObservableValue<TextSize> size) {
        widen(table, size.getValue().factor());
        size.subscribe((before, now) -> widen(table, now.factor() / before.factor()));
    }

    private static void widen(TableView<?> table, double factor) {
        table.getColumns().forEach(column -> column.setPrefWidth(Math.rint(column.getWidth() * factor)));
    }
}
