package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Placement;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Cut;
import dev.portolan.desktop.look.FloatingPane;
import dev.portolan.desktop.look.RowList;
import dev.portolan.desktop.store.Store;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Moves the selected instances to another host without the mouse: a list of the hosts, each with what a move to it
/// would mean.
public final class HostChooser extends FloatingPane {
    private static final int MOST_ROWS = 12;

    private final Store store;
    private final Drops drops;
    private final DropVerdict.Words words;
    private final Messages messages;
    private final Label title = new Label();
    private final RowList<Host> list = new RowList<>();
    private List<Instance> picked = List.of();

    HostChooser(Store store, Drops drops, DropVerdict.Words words, Messages messages) {
        this.store = store;
        this.drops = drops;
        this.words = words;
        this.messages = messages;
        setId("host-chooser");
        title.getStyleClass().add("fix-title");
        list.setAccessibleText(messages.text("move-to.accessible"));
        list.setCellFactory(_ -> new Row());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
        list.setOnMouseClicked(_ -> choose());
        getChildren().addAll(title, list);
    }

    /// Offers the hosts on which not all of the selected instances are already.
    public void show() {
        var state = store.state();
        picked = state.topology()
                .instances()
                .filter(instance -> state.selection().contains(instance.id()))
                .toList();
        var hosts = state.topology().hosts().stream()
                .filter(host -> !host.instances().containsAll(picked))
                .toList();
        if (picked.isEmpty() || hosts.isEmpty()) {
            return;
        }
        title.setText(
                picked.size() == 1
                        ? messages.text("move-to.one", picked.getFirst().name())
                        : messages.text("move-to.many", picked.size()));
        list.getItems().setAll(hosts);
        list.getSelectionModel().selectFirst();
        list.showRows(Math.min(MOST_ROWS, hosts.size()));
        open(list);
    }

    private void choose() {
        var host = list.getSelectionModel().getSelectedItem();
        close();
        // What was picked may be gone by now.
        if (host != null && store.state().topology().instances().toList().containsAll(picked)) {
            drops.move(picked, host.id());
        }
    }

    /// Shows a host and, once it is seen, what a move to it would mean.
    private final class Row extends ListCell<Host> {
        private final FontIcon mark = new FontIcon(Feather.CHECK);
        private final Label name = new Label();
        private final Label verdict = new Label();
        private final HBox content = new HBox(mark, name, verdict);

        Row() {
            Cut.tell(name);
            Cut.tell(verdict);
            verdict.getStyleClass().add("hint");
            verdict.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(verdict, Priority.ALWAYS);
            content.getStyleClass().add("match");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Host host, boolean empty) {
            super.updateItem(host, empty);
            setText(null);
            setGraphic(empty || host == null ? null : content);
            setAccessibleText(null);
            if (!empty && host != null) {
                show(host);
            }
        }

        private void show(Host host) {
            var state = store.state();
            Placement placement = state.knowledge().placer().preview(state.topology(), host, picked);
            var said = words.of(state, placement);
            mark.setIconCode(said.clean() ? Feather.CHECK : Feather.ALERT_TRIANGLE);
            name.setText(host.name());
            verdict.setText(
                    said.clean()
                            ? words.meaning(state, placement)
                            : said.lines().getFirst());
            setAccessibleText(messages.text("move-to.row.accessible", host.name(), verdict.getText()));
        }
    }
}
