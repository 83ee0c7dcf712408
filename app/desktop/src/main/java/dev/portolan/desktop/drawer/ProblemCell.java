package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Cut;
import dev.portolan.desktop.look.Gravity;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.store.Store;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the list of problems: the name of a section; or a mark for how bad a finding is, the sentence, its code
/// and host, and, while the pointer is on it or it is selected, a button for what can be done about it.
final class ProblemCell extends ListCell<ProblemRow> {
    private final ProblemList list;
    private final Store store;
    private final Messages messages;
    private final FontIcon mark = new FontIcon(Feather.INFO);
    private final Label message = new Label();
    private final Label place = new Label();
    private final Button button = new Button();
    private final HBox row;

    ProblemCell(ProblemList list, Store store, Messages messages) {
        this.list = list;
        this.store = store;
        this.messages = messages;
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        message.getStyleClass().add("finding-text");
        place.setMinWidth(0);
        Cut.tell(place);
        place.getStyleClass().add("hint");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("small", "problem-button");
        button.setMnemonicParsing(false);
        // The list has the focus, and keys for all that its buttons do.
        button.setFocusTraversable(false);
        button.visibleProperty().bind(selectedProperty().or(hoverProperty()));
        button.managedProperty().bind(button.visibleProperty());
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        row = new HBox(mark, message, space, place, button);
        row.getStyleClass().add("finding");
        // As wide as the list and no wider: a long sentence is cut instead of scrolled.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                list.open();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ProblemRow item, boolean empty) {
        super.updateItem(item, empty);
        setTooltip(null);
        setAccessibleText(null);
        Gravity.colour(this, Severity.NOTE);
        pseudoClassStateChanged(ProblemList.HEADING, item instanceof ProblemRow.Heading);
        setGraphic(item == null || item instanceof ProblemRow.Heading ? null : row);
        setText(null);
        switch (item) {
            case null -> {}
            case ProblemRow.Heading heading -> show(heading);
            case ProblemRow.Present(var finding) -> show(finding);
            case ProblemRow.Waived waived -> show(waived);
        }
    }

    private void show(ProblemRow.Heading heading) {
        setGraphic(new FontIcon(heading.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        var name = name(heading);
        setText(name);
        setAccessibleText(messages.text(heading.open() ? "problem.section.opened" : "problem.section.folded", name));
    }

    private String name(ProblemRow.Heading heading) {
        return switch (heading.section()) {
            case Section.OfSeverity(var severity) ->
                switch (severity) {
                    case ERROR -> messages.text("problem.section.errors", heading.count());
                    case WARNING -> messages.text("problem.section.warnings", heading.count());
                    case NOTE -> messages.text("problem.section.notes", heading.count());
                };
            case Section.OfHost(var host) ->
                messages.text("problem.section.of", store.state().topology().nameOf(host), heading.count());
            case Section.OfCode(var code) -> messages.text("problem.section.of", code.title(), heading.count());
            case Section.Accepted() -> messages.text("problem.section.waived", heading.count());
        };
    }

    private void show(Finding finding) {
        mark.setIconCode(Gravity.sign(finding.severity()));
        Gravity.colour(this, finding.severity());
        show(finding, finding.message());
        setAccessibleText(messages.text(
                "problem.accessible",
                messages.text("problem.severity." + finding.severity().word()),
                finding.message(),
                place.getText()));
        button.setText(messages.text("problem.fix"));
        button.setOnAction(_ -> {
            list.getSelectionModel().clearAndSelect(getIndex());
            list.offer();
        });
    }

    private void show(ProblemRow.Waived waived) {
        mark.setIconCode(Feather.CHECK_SQUARE);
        var text = messages.text(
                "problem.waived", waived.waiver().reason(), waived.finding().message());
        show(waived.finding(), text);
        setAccessibleText(messages.text("problem.waived.accessible", text, place.getText()));
        button.setText(messages.text("problem.take-back"));
        button.setOnAction(_ -> list.unwaive(waived.waiver()));
    }

    private void show(Finding finding, String text) {
        message.setText(text);
        place.setText(messages.text(
                "problem.place", finding.code().word(), store.state().topology().nameOf(finding.host())));
        setTooltip(new Tip(messages.text(
                "problem.tip", finding.code().title(), text, finding.code().explanation())));
    }
}
