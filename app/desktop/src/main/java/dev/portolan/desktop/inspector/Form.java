package dev.portolan.desktop.inspector;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.offset.Hit;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Gravity;
import dev.portolan.desktop.look.Tip;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of which the inspector's sheets are made: a caption, a control, and what is wrong with its
/// content.
final class Form {
    private final Messages messages;

    Form(Messages messages) {
        this.messages = messages;
    }

    /// A line that says what is selected.
    static Label title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("inspector-title");
        label.setWrapText(true);
        return label;
    }

    /// A heading between groups of fields.
    static Label section(String text) {
        var label = new Label(text);
        label.getStyleClass().add("section-title");
        label.setWrapText(true);
        return label;
    }

    /// A muted line.
    static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }

    /// What is, or would be, wrong with the plan, with the sign of how bad that is.
    static Label finding(Finding finding) {
        return grave(finding.message(), finding.severity());
    }

    /// What an offset runs into, with the sign of how bad that is.
    static Label hit(Hit hit) {
        return grave(
                hit.text(),
                switch (hit.obstacle()) {
                    case COLLISION, OUT_OF_RANGE -> Severity.ERROR;
                    case EPHEMERAL, RESERVED -> Severity.WARNING;
                });
    }

    private static Label grave(String text, Severity severity) {
        var label = new Label(text, new FontIcon(Gravity.sign(severity)));
        label.getStyleClass().add("grave");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Gravity.colour(label, severity);
        return label;
    }

    /// A control under its caption.
    static VBox field(String caption, Node control) {
        var label = new Label(caption);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        label.setLabelFor(control instanceof TextEntry entry ? entry.field() : control);
        var box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }

    /// The name field that every element has.
    VBox name(ElementId element, String name, Consumer<String> commit) {
        var entry = name(name, commit);
        entry.field().setUserData(element);
        return field(messages.text("inspector.name"), entry);
    }

    /// The field of a name, which must not be blank.
    TextEntry name(String name, Consumer<String> commit) {
        return new TextEntry(
                Inspector.NAME_FIELD,
                name,
                text -> text.isBlank() ? Optional.of(messages.text("inspector.name.wrong")) : Optional.empty(),
                text -> commit.accept(text.strip()));
    }

    /// A field for any text.
    static TextEntry line(String id, String value, Consumer<String> commit) {
        return new TextEntry(id, value, _ -> Optional.empty(), commit);
    }

    /// A field for a number, or for none if the field may be empty.
    ///
    /// @param commit takes the number, or null for none
    TextEntry number(
            String id,
            @Nullable Integer value,
            int from,
            int to,
            boolean mayBeEmpty,
            Consumer<@Nullable Integer> commit) {
        return number(id, value, from, to, mayBeEmpty, _ -> List.of(), commit);
    }

    /// A field for a number that says what would come of it.
    ///
    /// @param prospect says it of a number, or of null for none
    TextEntry number(
            String id,
            @Nullable Integer value,
            int from,
            int to,
            boolean mayBeEmpty,
            Function<@Nullable Integer, List<Finding>> prospect,
            Consumer<@Nullable Integer> commit) {
        return new TextEntry(
                id,
                Objects.toString(value, ""),
                text -> (mayBeEmpty && text.isBlank())
                                || number(text)
                                        .filter(number -> number >= from && number <= to)
                                        .isPresent()
                        ? Optional.empty()
                        : Optional.of(messages.text("inspector.number.wrong", from, to)),
                text -> prospect.apply(number(text).orElse(null)),
                text -> commit.accept(number(text).orElse(null)));
    }

    /// The number that a text of at most five digits stands for.
    static Optional<Integer> number(String text) {
        return text.strip().matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    /// A choice among things, the present one shown.
    ///
    /// @param value null if there is none, as for several that differ
    /// @param name what to call each
    static <T> ComboBox<T> choice(
            String id, List<T> choices, @Nullable T value, Function<T, String> name, Consumer<T> commit) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : name.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        box.setButtonCell(new ChosenCell<>(box));
        if (value != null) {
            box.setValue(value);
        }
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            if (chosen != null && !chosen.equals(value)) {
                commit.accept(chosen);
            }
        });
        return box;
    }

    /// A way to something else in the plan.
    static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /// Says more about a control while the pointer is on it.
    static void explain(Control control, String text) {
        control.setTooltip(new Tip(text));
    }

    /// Things one below the other.
    static VBox list(List<? extends Node> nodes) {
        var list = new VBox();
        list.getStyleClass().add("link-list");
        list.getChildren().setAll(nodes);
        return list;
    }

    /// What a field holds if it is the same for all.
    static <T, V> Optional<V> common(List<T> things, Function<T, V> field) {
        var first = field.apply(things.getFirst());
        return things.stream().allMatch(thing -> Objects.equals(field.apply(thing), first))
                ? Optional.of(first)
                : Optional.empty();
    }
}
