package dev.portolan.desktop.palette;

import dev.portolan.core.text.Messages;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name of a family, which folds it up or opens it.
final class FamilyHeading extends ToggleButton {
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Messages messages;

    FamilyHeading(Messages messages) {
        this.messages = messages;
        getStyleClass().setAll("family-heading");
        setGraphic(arrow);
        setMnemonicParsing(false);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        selectedProperty().subscribe(open -> arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }

    /// Says which family it stands for.
    void name(String family, int products, boolean open) {
        setText(messages.text("palette.family", family, products));
        setAccessibleText(messages.text("palette.family.accessible", family, products));
        setSelected(open);
    }
}
