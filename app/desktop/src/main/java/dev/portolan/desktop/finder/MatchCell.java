package dev.portolan.desktop.finder;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Cut;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the finder: what it is as a sign, its name, and where it is or which keys it has.
final class MatchCell extends ListCell<Match> {
    private final Messages messages;
    private final FontIcon sign = new FontIcon(Feather.SEARCH);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox(sign, name, detail);

    MatchCell(Messages messages) {
        this.messages = messages;
        detail.getStyleClass().add("hint");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        Cut.tell(name);
        Cut.tell(detail);
        row.getStyleClass().add("match");
        // A row is as wide as the list, however long its texts are.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Match match, boolean empty) {
        super.updateItem(match, empty);
        setText(null);
        setGraphic(empty || match == null ? null : row);
        if (empty || match == null) {
            setAccessibleText(null);
            return;
        }
        sign.setIconCode(icon(match));
        name.setText(match.name());
        detail.setText(match.detail());
        setAccessibleText(messages.text("finder.row.accessible", match.name(), match.detail()));
    }

    private static Feather icon(Match match) {
        return switch (match) {
            case Match.Doing _ -> Feather.CHEVRON_RIGHT;
            case Match.Place place ->
                switch (place.kind()) {
                    case ZONE -> Feather.SQUARE;
                    case HOST -> Feather.SERVER;
                    case INSTANCE -> Feather.BOX;
                    case PORT -> Feather.HASH;
                };
        };
    }
}
