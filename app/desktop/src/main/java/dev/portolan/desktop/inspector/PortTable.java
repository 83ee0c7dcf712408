package dev.portolan.desktop.inspector;

import dev.portolan.catalog.PortId;
import dev.portolan.desktop.look.Scrolls;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Gets about in the lines of the port table. Of all its lines one takes the focus from the Tab key; arrow keys go from
/// line to line and fold them, Enter goes into the first field of a line. What is unfolded stays so from one instance
/// to
/// the next.
final class PortTable {
    private final String caption;
    private final Set<PortId> unfolded = new HashSet<>();
    private @Nullable PortId current;

    /// @param caption what it is, for those who hear it
    PortTable(String caption) {
        this.caption = caption;
    }

    /// The id of the part of a port's line that can have the focus.
    static String id(PortId port) {
        return "inspector-port-" + port;
    }

    /// The table of these lines.
    ///
    /// @param ports whose they are, in the same order
    Node of(List<PortId> ports, List<PortLine> lines) {
        var box = new VBox();
        box.setId("inspector-ports");
        box.getStyleClass().add("port-table");
        box.setAccessibleText(caption);
        int entry = Math.max(0, current == null ? 0 : ports.indexOf(current));
        for (int i = 0; i < lines.size(); i++) {
            int place = i;
            var line = lines.get(i);
            line.setUnfolded(unfolded.contains(ports.get(i)));
            line.head().setFocusTraversable(i == entry);
            line.head().focusedProperty().subscribe(focused -> {
                if (focused) {
                    current = ports.get(place);
                    lines.forEach(other -> other.head().setFocusTraversable(other.equals(line)));
                }
            });
            line.head().setOnKeyPressed(event -> pressed(event, lines, place));
            line.onFold(open -> folded(ports.get(place), line, open));
            box.getChildren().add(line);
        }
        return box;
    }

    private void folded(PortId port, PortLine line, boolean open) {
        if (open) {
            unfolded.add(port);
            Scrolls.revealSoon(line);
        } else {
            unfolded.remove(port);
        }
    }

    private static void pressed(KeyEvent event, List<PortLine> lines, int place) {
        var line = lines.get(place);
        switch (event.getCode()) {
            case UP -> lines.get(Math.max(0, place - 1)).head().requestFocus();
            case DOWN -> lines.get(Math.min(lines.size() - 1, place + 1)).head().requestFocus();
            case HOME -> lines.getFirst().head().requestFocus();
            case END -> lines.getLast().head().requestFocus();
            case RIGHT -> line.setUnfolded(true);
            case LEFT -> line.setUnfolded(false);
            case SPACE -> line.setUnfolded(!line.isUnfolded());
            case ENTER -> enter(line);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void enter(PortLine line) {
        line.setUnfolded(true);
        Optional.ofNullable(line.lookup(".text-field")).ifPresent(Node::requestFocus);
    }
}
