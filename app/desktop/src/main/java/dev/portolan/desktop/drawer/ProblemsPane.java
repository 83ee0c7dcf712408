package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fix.FixPane;
import dev.portolan.desktop.look.Bar;
import dev.portolan.desktop.look.Gravity;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.store.Store;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of problems under a bar that says how many there are of each severity, and which of them are listed in
/// which sections.
final class ProblemsPane extends VBox {
    private final Messages messages;
    private final ProblemList list;
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final ToggleButton accepted = new ToggleButton("", new FontIcon(Feather.CHECK_SQUARE));
    private ProblemFilter filter = ProblemFilter.ALL;

    /// @param fixes offers the fixes of a finding
    /// @param background looks for texts
    ProblemsPane(Store store, FixPane fixes, Executor background, Messages messages) {
        this.messages = messages;
        list = new ProblemList(store, fixes, background, messages);
        VBox.setVgrow(list, Priority.ALWAYS);
        var toggles = new HBox();
        toggles.getStyleClass().add("bar-group");
        for (var severity : Severity.values()) {
            var toggle = new ToggleButton("", new FontIcon(Gravity.sign(severity)));
            toggle.setId("problems-" + severity.word());
            Gravity.colour(toggle, severity);
            listWhile(toggle, on -> filter.with(severity, on));
            severities.put(severity, toggle);
            toggles.getChildren().add(toggle);
        }
        accepted.setId("problems-waived");
        accepted.managedProperty().bind(accepted.visibleProperty());
        listWhile(accepted, on -> filter.withAccepted(on));
        toggles.getChildren().add(accepted);
        var field = new FilterField(
                messages.text("drawer.problems.filter"), list, text -> narrow(former -> former.containing(text)));
        field.setId("problems-filter");
        var bar = new Bar(toggles, Bar.group(groupings(), field));
        bar.getStyleClass().add("drawer-bar");
        getChildren().addAll(bar, list);
        store.observe(state -> count(state.resolution()));
    }

    /// The list itself.
    ProblemList list() {
        return list;
    }

    private interface Switching {
        ProblemFilter with(boolean on);
    }

    private void listWhile(ToggleButton toggle, Switching switching) {
        toggle.getStyleClass().add("filter-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setSelected(true);
        ObservableValue<Boolean> on = toggle.selectedProperty();
        on.addListener((_, _, selected) -> narrow(_ -> switching.with(selected)));
    }

    private void narrow(UnaryOperator<ProblemFilter> change) {
        filter = change.apply(filter);
        list.list(filter);
    }

    private ComboBox<Grouping> groupings() {
        var choice = new ComboBox<Grouping>();
        choice.setId("problems-grouping");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.getItems().setAll(Grouping.values());
        choice.setConverter(new Names());
        choice.setValue(filter.grouping());
        choice.setAccessibleText(messages.text("drawer.problems.group"));
        choice.setTooltip(new Tip(choice.getAccessibleText()));
        choice.valueProperty().addListener((_, _, chosen) -> narrow(former -> former.by(chosen)));
        return choice;
    }

    private void count(Resolution resolution) {
        severities.forEach((severity, toggle) -> {
            int count = resolution.findings(severity).size();
            say(toggle, count, words(severity, count));
        });
        int waived = resolution.waived().size();
        say(accepted, waived, messages.text("count.waived", waived));
        accepted.setVisible(waived > 0);
    }

    /// A number for the eye beside the sign, and words for everybody.
    private void say(ToggleButton toggle, int count, String words) {
        toggle.setText(Integer.toString(count));
        toggle.setAccessibleText(messages.text("drawer.problems.list", words));
        toggle.setTooltip(new Tip(toggle.getAccessibleText()));
    }

    private String words(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> messages.counted("count.error", "count.errors", count);
            case WARNING -> messages.counted("count.warning", "count.warnings", count);
            case NOTE -> messages.counted("count.note", "count.notes", count);
        };
    }

    /// What the groupings are called.
    private final class Names extends StringConverter<Grouping> {
        @Override
        public String toString(Grouping grouping) {
            return switch (grouping) {
                case SEVERITY -> messages.text("drawer.problems.group.severity");
                case HOST -> messages.text("drawer.problems.group.host");
                case CODE -> messages.text("drawer.problems.group.code");
            };
        }

        @Override
        public Grouping fromString(String text) {
            throw new UnsupportedOperationException("groupings are chosen, not typed");
        }
    }
}
