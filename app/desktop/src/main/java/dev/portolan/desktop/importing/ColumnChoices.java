package dev.portolan.desktop.importing;

import dev.portolan.core.file.CsvColumn;
import dev.portolan.core.file.CsvMapping;
import dev.portolan.core.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// For each column of an import a choice of the table's columns.
final class ColumnChoices extends FlowPane {
    private final Consumer<CsvMapping> chosen;
    private final Map<CsvColumn, ComboBox<Source>> boxes = new EnumMap<>(CsvColumn.class);
    private final String missing;
    private CsvMapping mapping = new CsvMapping(Map.of());
    private boolean following;

    /// A column of the table.
    ///
    /// @param position from 0; null for none
    private record Source(@Nullable Integer position, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// @param chosen takes the mapping whenever the user changes it
    ColumnChoices(Messages messages, Consumer<CsvMapping> chosen) {
        this.chosen = chosen;
        this.missing = messages.text("import.column.missing");
        getStyleClass().add("import-columns");
        for (var column : CsvColumn.values()) {
            var name = ImportWords.name(messages, column);
            var caption = new Label(
                    switch (column) {
                        case HOST, INSTANCE, PRODUCT -> messages.text("import.column.needed", name);
                        case ADDRESS, OFFSET, DEPLOYMENT, FEATURES, PORTS -> name;
                    });
            caption.getStyleClass().add("caption");
            var box = new ComboBox<Source>();
            box.setId("import-" + column.word());
            box.setAccessibleText(messages.text("import.column.accessible", name));
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(_ -> choose(column, box.getValue()));
            caption.setLabelFor(box);
            boxes.put(column, box);
            var field = new VBox(caption, box);
            field.getStyleClass().addAll("field", "import-column");
            getChildren().add(field);
        }
    }

    private void choose(CsvColumn column, @Nullable Source source) {
        if (!following && source != null) {
            follow(mapping.with(column, source.position()));
            chosen.accept(mapping);
        }
    }

    /// Offers the columns of a table.
    void show(List<String> header, CsvMapping guess) {
        var sources = new ArrayList<Source>();
        sources.add(new Source(null, missing));
        IntStream.range(0, header.size())
                .mapToObj(position -> new Source(position, header.get(position)))
                .forEach(sources::add);
        following = true;
        boxes.values().forEach(box -> box.getItems().setAll(sources));
        following = false;
        follow(guess);
    }

    private void follow(CsvMapping next) {
        mapping = next;
        following = true;
        boxes.forEach((column, box) -> box.setValue(box.getItems()
                .get(next.position(column).map(position -> position + 1).orElse(0))));
        following = false;
    }

    /// Whether a list of columns is open.
    boolean isOpen() {
        return boxes.values().stream().anyMatch(ComboBox::isShowing);
    }

    /// Puts the focus on the first choice.
    void takeFocus() {
        boxes.values().stream().findFirst().ifPresent(ComboBox::requestFocus);
    }
}
