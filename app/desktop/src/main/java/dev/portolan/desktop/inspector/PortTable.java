package dev.portolan.desktop.inspector;

import dev.portolan.catalog.PortId;
import dev.portolan.desktop.look.Scrolls;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Gets about in the lines of the port table. Of all its lines one takes the focus from the Tab key; arrow keys
/// go from line to line and fold them, Enter goes into the first field of a line. What is unfolded stays so from
/// one instance to the next.
final class PortTable {
    private final String caption;
    private final Set<PortId> unfolded = new HashSet<>();
    private final Map<PortId, PortLine> shown = new HashMap<>();
    private @Nullable PortId current;

    /// @param caption what it is, for those who hear it
    PortTable(String caption) {
        this.caption = caption;
    }

    /// The id of the part of a port's line that can have the focus.
    static String id(PortId port) {
        return "inspector-port-" + port;
    }

    /// The table of these lines, in place of the one before.
    ///
    /// @param ports whose they are, in the same order
    Node of(List<PortId> ports, List<PortLine> lines) {
        var box = new VBox();
        box.setId("inspector-ports");
        box.getStyleClass().add("port-table");
        box.setAccessibleText(caption);
        shown.clear();
        int entry = Math.max(0, current == null ? 0 : ports.indexOf(current));
        for (int i = 0; i < lines.size(); i++) {
            int place = i;
            var port = ports.get(i);
            var line = lines.get(i);
            shown.put(port, line);
            line.setUnfolded(unfolded.contains(port));
            line.head().setFocusTraversable(i == entry);
            line.head().focusedProperty().subscribe(focused -> {
                if (focused) {
                    current = port;
                    lines.forEach(other -> other.head().setFocusTraversable(other.equals(line)));
                }
            });
            line.head().setOnKeyPressed(event -> pressed(event, ports, lines, place));
            line.onFold(open -> fold(port, open));
            box.getChildren().add(line);
        }
        return box;
    }

    /// Folds the line that shows a port by now, up or down.
    private void fold(PortId port, boolean open) {
        if (open) {
            unfolded.add(port);
        } else {
            unfolded.remove(port);
        }
        Optional.ofNullable(shown.get(port)).ifPresent(line -> {
            line.setUnfolded(open);
            if (open) {
                Scrolls.revealSoon(line);
            }
        });
    }

    private void pressed(KeyEvent event, List<PortId> ports, List<PortLine> lines, int place) {
        var port = ports.get(place);
        var line = lines.get(place);
        switch (event.getCode()) {
            case UP -> lines.get(Math.max(0, place - 1)).head().requestFocus();
            case DOWN -> lines.get(Math.min(lines.size() - 1, place + 1)).head().requestFocus();
            case HOME -> lines.getFirst().head().requestFocus();
            case END -> lines.getLast().head().requestFocus();
            case RIGHT -> fold(port, true);
            case LEFT -> fold(port, false);
            case SPACE -> fold(port, !line.isUnfolded());
            case ENTER -> {
                fold(port, true);
                Optional.ofNullable(line.lookup(".text-field")).ifPresent(Node::requestFocus);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
