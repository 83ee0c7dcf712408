package dev.portolan.desktop.fix;

import dev.portolan.core.fix.Fix;
import dev.portolan.core.text.Messages;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fixes of a finding, best first. The one under the pointer is chosen, as in a menu.
final class FixList extends ListView<Fix> {
    private final BooleanSupplier typing;
    private final Runnable carryOut;

    /// @param typing whether something is being typed that belongs to the chosen fix
    /// @param carryOut carries out what is chosen
    FixList(Messages messages, BooleanSupplier typing, Runnable carryOut) {
        this.typing = typing;
        this.carryOut = carryOut;
        setId("fix-list");
        setAccessibleText(messages.text("fix.list.accessible"));
        getStyleClass().add("fix-list");
        var nothing = new Label(messages.text("fix.none"));
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setCellFactory(_ -> new FixCell());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                carryOut.run();
                event.consume();
            }
        });
    }

    /// Shows other fixes and chooses the best.
    void show(List<Fix> fixes) {
        getItems().setAll(fixes);
        getSelectionModel().selectFirst();
        scrollTo(0);
    }

    /// What is chosen; null if there is nothing to choose.
    @Nullable
    Fix chosen() {
        return getSelectionModel().getSelectedItem();
    }

    private final class FixCell extends ListCell<Fix> {
        FixCell() {
            setPrefWidth(0);
            setWrapText(true);
            setOnMouseMoved(_ -> {
                if (!isEmpty() && !typing.getAsBoolean() && !isSelected()) {
                    FixList.this.getSelectionModel().clearAndSelect(getIndex());
                }
            });
            setOnMouseClicked(event -> {
                if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                    carryOut.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Fix fix, boolean empty) {
            super.updateItem(fix, empty);
            setText(fix == null ? null : fix.title());
            setGraphic(fix == null ? null : new FontIcon(sign(fix)));
        }

        private static Feather sign(Fix fix) {
            return switch (fix) {
                case Fix.Ready _ -> Feather.TOOL;
                case Fix.Waiving _ -> Feather.CHECK_SQUARE;
            };
        }
    }
}
