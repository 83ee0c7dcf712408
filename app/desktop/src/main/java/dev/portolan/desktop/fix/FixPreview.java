package dev.portolan.desktop.fix;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.fix.Consequences;
import dev.portolan.core.fix.Fix;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Copying;
import dev.portolan.desktop.look.Gravity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All that follows from a fix, sentence by sentence: the same ones that the command line prints.
final class FixPreview extends ListView<FixPreview.Line> {
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    /// What a sentence tells.
    enum Kind {
        SETTLED,
        NEW_WARNING,
        NEW_NOTE,
        CHANGE
    }

    /// A sentence.
    record Line(Kind kind, String text) {}

    FixPreview(Messages messages) {
        setId("fix-preview");
        setAccessibleText(messages.text("fix.preview.accessible"));
        getStyleClass().add("fix-preview");
        setCellFactory(_ -> new LineCell());
        Copying.offer(
                this,
                messages.text("fix.copy"),
                () -> getItems().stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    /// Shows what follows from a fix, or nothing.
    void show(@Nullable Fix fix) {
        getItems().setAll(fix == null ? List.of() : lines(fix.consequences()));
        scrollTo(0);
    }

    /// What is settled comes first, then what is new, then what changes.
    private static List<Line> lines(Consequences consequences) {
        var kinds = new ArrayList<Kind>();
        consequences.gone().forEach(_ -> kinds.add(Kind.SETTLED));
        consequences
                .come()
                .forEach(finding -> kinds.add(finding.severity() == Severity.NOTE ? Kind.NEW_NOTE : Kind.NEW_WARNING));
        var lines = new ArrayList<Line>();
        for (var text : consequences.lines()) {
            lines.add(new Line(lines.size() < kinds.size() ? kinds.get(lines.size()) : Kind.CHANGE, text));
        }
        return lines;
    }

    private static final class LineCell extends ListCell<Line> {
        LineCell() {
            // As wide as the list and no wider: a long sentence is wrapped.
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null ? null : line.text());
            setGraphic(line == null ? null : new FontIcon(sign(line.kind())));
            pseudoClassStateChanged(SETTLED, line != null && line.kind() == Kind.SETTLED);
            Gravity.colour(this, line != null && line.kind() == Kind.NEW_WARNING ? Severity.WARNING : Severity.NOTE);
        }

        private static Feather sign(Kind kind) {
            return switch (kind) {
                case SETTLED -> Feather.CHECK_CIRCLE;
                case NEW_WARNING -> Feather.ALERT_TRIANGLE;
                case NEW_NOTE -> Feather.INFO;
                case CHANGE -> Feather.ARROW_RIGHT;
            };
        }
    }
}
