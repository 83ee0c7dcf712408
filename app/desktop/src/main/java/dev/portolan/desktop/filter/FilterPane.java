package dev.portolan.desktop.filter;

import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.LineId;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.FloatingPane;
import dev.portolan.desktop.look.Scrolls;
import dev.portolan.desktop.store.Filter;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Chooses what the canvas shows at full strength: zones, products, who should reach a port, and findings.
public final class FilterPane extends FloatingPane {

    private final Store store;
    private final Messages messages;
    private final HBox columns = new HBox();
    private final Label count = new Label();
    private final Button all;

    public FilterPane(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
        setId("filter");
        var title = new Label(messages.text("filter.title"));
        title.getStyleClass().add("fix-title");
        all = new Button(messages.text("filter.clear"));
        all.setId("filter-clear");
        all.setOnAction(_ -> {
            store.filter(Filter.NONE);
            close();
        });
        columns.getStyleClass().add("filter-columns");
        getChildren().addAll(title, columns, foot());
        store.observe(this::follow);
    }

    private Node foot() {
        count.getStyleClass().add("hint");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        all.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(count, all);
        foot.getStyleClass().add("fix-head");
        return foot;
    }

    /// Shows what there is to choose from.
    public void show() {
        var state = store.state();
        var zones = zones(state);
        var products = products(state);
        var exposures = exposures();
        columns.getChildren()
                .setAll(
                        column(messages.text("filter.zones"), zones),
                        column(messages.text("filter.products"), products),
                        column(messages.text("filter.exposure"), exposures),
                        column(messages.text("filter.findings"), severities()));
        open(Stream.of(zones, products, exposures)
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow());
        follow(state);
    }

    private void follow(State state) {
        if (isVisible()) {
            count.setText(messages.text(
                    "filter.count",
                    state.filter().instances(state.resolution()).size(),
                    state.topology().instances().count()));
            all.setDisable(state.filter().isEmpty());
        }
    }

    private Node column(String title, List<CheckBox> boxes) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        var list = new VBox();
        list.getStyleClass().add("filter-choices");
        list.getChildren().addAll(boxes);
        if (boxes.isEmpty()) {
            var none = new Label(messages.text("filter.none"));
            none.getStyleClass().add("hint");
            list.getChildren().add(none);
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("filter-scroll");
        scroll.setFocusTraversable(false);
        Scrolls.followFocus(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var column = new VBox(heading, scroll);
        column.getStyleClass().add("filter-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(0);
        column.setMaxWidth(Double.MAX_VALUE);
        return column;
    }

    private List<CheckBox> zones(State state) {
        return state.topology().zones().stream()
                .sorted(Comparator.comparing(Zone::name))
                .map(zone -> box(zone.name(), zone.id(), Filter::zones, this::withZones))
                .toList();
    }

    private List<CheckBox> products(State state) {
        var catalog = state.knowledge().catalog();
        Function<LineId, String> name =
                id -> catalog.line(id).map(line -> line.shortName()).orElse(id.value());
        return state.topology()
                .instances()
                .map(Instance::product)
                .distinct()
                .sorted(Comparator.comparing(name))
                .map(product -> box(name.apply(product), product, Filter::products, this::withProducts))
                .toList();
    }

    private List<CheckBox> exposures() {
        return Arrays.stream(Exposure.values())
                .map(exposure -> box(name(exposure), exposure, Filter::exposures, this::withExposures))
                .toList();
    }

    private String name(Exposure exposure) {
        return switch (exposure) {
            case INTERNET -> messages.text("filter.exposure.internet");
            case PARTNER -> messages.text("filter.exposure.partner");
            case INTERNAL -> messages.text("filter.exposure.internal");
            case CLUSTER -> messages.text("filter.exposure.cluster");
            case LOOPBACK -> messages.text("filter.exposure.loopback");
        };
    }

    private List<CheckBox> severities() {
        return Arrays.stream(Severity.values())
                .map(severity -> box(name(severity), severity, Filter::severities, this::withSeverities))
                .toList();
    }

    private String name(Severity severity) {
        return switch (severity) {
            case ERROR -> messages.text("filter.error");
            case WARNING -> messages.text("filter.warning");
            case NOTE -> messages.text("filter.note");
        };
    }

    private Filter withZones(Filter filter, Set<ZoneId> zones) {
        return new Filter(zones, filter.products(), filter.exposures(), filter.severities());
    }

    private Filter withProducts(Filter filter, Set<LineId> products) {
        return new Filter(filter.zones(), products, filter.exposures(), filter.severities());
    }

    private Filter withExposures(Filter filter, Set<Exposure> exposures) {
        return new Filter(filter.zones(), filter.products(), exposures, filter.severities());
    }

    private Filter withSeverities(Filter filter, Set<Severity> severities) {
        return new Filter(filter.zones(), filter.products(), filter.exposures(), severities);
    }

    private <T> CheckBox box(
            String name, T value, Function<Filter, Set<T>> chosen, BiFunction<Filter, Set<T>, Filter> change) {
        var box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setSelected(chosen.apply(store.state().filter()).contains(value));
        box.setOnAction(_ -> {
            var filter = store.state().filter();
            var values = new HashSet<>(chosen.apply(filter));
            if (box.isSelected()) {
                values.add(value);
            } else {
                values.remove(value);
            }
            store.filter(change.apply(filter, values));
        });
        return box;
    }

    /// What a filter asks for, in words.
    public String words(State state) {
        var filter = state.filter();
        var catalog = state.knowledge().catalog();
        var parts = new ArrayList<String>();
        filter.zones().stream().map(state.topology()::nameOf).sorted().forEach(parts::add);
        filter.products().stream()
                .map(id -> catalog.line(id).map(line -> line.shortName()).orElse(id.value()))
                .sorted()
                .forEach(parts::add);
        filter.exposures().stream().sorted().map(this::name).forEach(parts::add);
        filter.severities().stream().sorted().map(this::name).forEach(parts::add);
        return parts.stream().collect(Collectors.joining(", "));
    }
}
