package dev.portolan.desktop.inspector;

import dev.portolan.core.offset.Hit;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Tip;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;

/// All that is in the way of an offset, beside the ruler while the pointer or the keyboard's cursor is there: below it,
/// or above it where there is more room. Nothing else has to make room for it.
final class RulerReasons {
    private static final int MOST = 12;
    /// What as many reasons take at most.
    private static final double HEIGHT = 440;
    private static final double GAP = 8;

    private final Tooltip popup = new Tip("");
    private final Messages messages;

    RulerReasons(Messages messages) {
        this.messages = messages;
    }

    /// The reasons, one a line; those that are too many to read are counted.
    String words(List<Hit> hits) {
        var words = hits.stream().limit(MOST).map(Hit::text).collect(Collectors.joining("\n"));
        return hits.size() > MOST ? words + "\n" + more(hits.size() - MOST) : words;
    }

    /// How many there are besides those that are said.
    String more(int count) {
        return messages.text("ruler.more", count);
    }

    /// Shows the reasons; nothing if there are none.
    ///
    /// @param upper above which they may stand
    /// @param lower below which they may stand
    void show(List<Hit> hits, Node upper, Node lower) {
        if (hits.isEmpty()) {
            popup.hide();
            return;
        }
        popup.setText(words(hits));
        var box = upper.localToScreen(upper.getLayoutBounds());
        double below = lower.localToScreen(lower.getLayoutBounds()).getMaxY();
        var screens = Screen.getScreensForRectangle(box.getMinX(), box.getMinY(), 1, 1);
        double bottom = screens.isEmpty()
                ? Double.MAX_VALUE
                : screens.getFirst().getVisualBounds().getMaxY();
        boolean isBelow = below + HEIGHT <= bottom || box.getMinY() < HEIGHT;
        popup.setAnchorLocation(isBelow ? AnchorLocation.CONTENT_TOP_LEFT : AnchorLocation.CONTENT_BOTTOM_LEFT);
        popup.show(upper, box.getMinX(), isBelow ? below + GAP : box.getMinY() - GAP);
    }

    /// Puts them away.
    void hide() {
        popup.hide();
    }
}
