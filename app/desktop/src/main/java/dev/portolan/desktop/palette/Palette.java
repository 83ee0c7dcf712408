package dev.portolan.desktop.palette;

import atlantafx.base.controls.CustomTextField;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.icons.Pictograms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything that can be placed, family by family, with a search field.
public final class Palette extends VBox {
    private static final double WIDTH = 248;

    private final VBox list = new VBox();
    private final Label nothing;
    private final List<PaletteEntry> entries = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();

    /// @param canvas where entries are dragged to
    public Palette(Catalog catalog, Pictograms pictograms, DiagramCanvas canvas, Messages messages) {
        nothing = new Label(messages.text("palette.nothing"));
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        fill(catalog, pictograms, canvas, messages);
        list.getStyleClass().add("palette-list");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var search = search(messages);
        VBox.setMargin(search, new Insets(0, 16, 0, 16));
        getChildren().addAll(search, scroll);
        getStyleClass().addAll("pane", "palette");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    private void fill(Catalog catalog, Pictograms pictograms, DiagramCanvas canvas, Messages messages) {
        var family = "";
        for (var line : catalog.lines()) {
            if (!line.family().equals(family)) {
                family = line.family();
                var heading = new Label(family);
                heading.getStyleClass().add("section-title");
                heading.setUserData(family);
                headings.add(heading);
                list.getChildren().add(heading);
            }
            var entry = new PaletteEntry(line, pictograms.pictogram(line.pictogram()), canvas, messages);
            entries.add(entry);
            list.getChildren().add(entry);
        }
        list.getChildren().add(nothing);
        filter("");
    }

    private CustomTextField search(Messages messages) {
        var field = new CustomTextField();
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setPromptText(messages.text("palette.search"));
        field.setAccessibleText(messages.text("palette.search"));
        field.textProperty().subscribe(this::filter);
        return field;
    }

    private void filter(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        Set<String> families = new HashSet<>();
        for (var entry : entries) {
            boolean shown = matches(entry.line(), wanted);
            entry.setVisible(shown);
            entry.setManaged(shown);
            if (shown) {
                families.add(entry.line().family());
            }
        }
        for (var heading : headings) {
            boolean shown = families.contains(Objects.toString(heading.getUserData()));
            heading.setVisible(shown);
            heading.setManaged(shown);
        }
        nothing.setVisible(families.isEmpty());
        nothing.setManaged(families.isEmpty());
    }

    private static boolean matches(ProductLine line, String wanted) {
        return String.join(" ", line.name(), line.shortName(), line.id().value(), line.family(), line.summary())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
