package dev.portolan.desktop.inspector;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A part of a sheet that is folded up until somebody wants it. Whether it is unfolded stays as it is from one sheet to
/// the next.
final class Fold {
    private final String id;
    private final String style;
    private ToggleButton shown = new ToggleButton();

    /// @param id of the head
    /// @param style of head and content together
    Fold(String id, String style) {
        this.id = id;
        this.style = style;
    }

    /// The part in a new sheet.
    ///
    /// @param content made when it is unfolded
    VBox of(String heading, Supplier<List<Node>> content) {
        var arrow = new FontIcon(Feather.CHEVRON_RIGHT);
        var head = new ToggleButton(heading, arrow);
        head.setId(id);
        head.getStyleClass().setAll("fold");
        head.setMnemonicParsing(false);
        head.setWrapText(true);
        head.setSelected(shown.isSelected());
        shown = head;
        var box = new VBox(head);
        box.getStyleClass().add(style);
        head.selectedProperty().subscribe(unfolded -> {
            arrow.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            box.getChildren().setAll(head);
            if (unfolded) {
                box.getChildren().addAll(content.get());
            }
        });
        // Pressing it takes over what is typed elsewhere, and when it is let go another sheet may be there.
        head.setOnAction(_ -> shown.setSelected(head.isSelected()));
        return box;
    }
}
