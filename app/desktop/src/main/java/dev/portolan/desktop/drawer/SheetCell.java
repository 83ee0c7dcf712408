package dev.portolan.desktop.drawer;

import dev.portolan.desktop.look.Cut;
import dev.portolan.export.sheet.SheetRow;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell of the port sheet.
final class SheetCell<T> extends TableCell<SheetRow, @Nullable T> {
    SheetCell() {
        Cut.tell(this);
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        setText(empty || value == null ? null : value.toString());
    }
}
