package dev.portolan.desktop.inspector;

import dev.portolan.core.offset.Hit;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Tip;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A strip of the offsets around the one that an instance has: blocked ones are filled, each kind of obstacle in a
/// pattern of its own. A line below says what is with the offset under the pointer or the keyboard's cursor. A click
/// or Enter takes that offset, or the next free one if it is blocked. Arrow keys move the cursor by one, page keys by
/// ten, and the strip along with it.
final class OffsetRuler extends VBox {
    /// Offsets that are seen at once, and pixels for each.
    private static final int SPAN = 136;

    private static final double STEP = 2;
    private static final double HEIGHT = 20;
    private static final int LABELLED = 50;
    private static final int LEAP = 10;
    private static final int LAST = 65_535;
    private static final int MAX_REASONS = 12;

    private final Ruler ruler;
    private final int present;
    private final IntConsumer take;
    private final Messages messages;
    private final Pane strip = new Pane();
    private final Pane scale = new Pane();
    private final Region pointer = part("ruler-cursor");
    private final Label readout = new Label();
    private final Tooltip tip = new Tip("");
    private int first;
    private int cursor;

    /// @param ruler of the instance
    /// @param present the offset that it has
    /// @param take gives it another
    OffsetRuler(Ruler ruler, int present, IntConsumer take, Messages messages) {
        this.ruler = ruler;
        this.present = present;
        this.take = take;
        this.messages = messages;
        this.cursor = present;
        this.first = around(present);
        setId("inspector-ruler");
        getStyleClass().add("ruler");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        strip.setId("ruler-strip");
        strip.getStyleClass().add("ruler-strip");
        strip.setMinHeight(HEIGHT);
        scale.getStyleClass().add("ruler-scale");
        List.of(strip, scale).forEach(pane -> {
            pane.setMinWidth(SPAN * STEP);
            pane.setMaxWidth(SPAN * STEP);
        });
        readout.setId("ruler-readout");
        readout.getStyleClass().addAll("hint", "ruler-readout");
        readout.setWrapText(true);
        readout.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(strip, scale, readout);
        tip.setShowDelay(Duration.millis(300));
        Tooltip.install(strip, tip);
        listen();
        paint();
        moveTo(present);
    }

    private void listen() {
        strip.setOnMouseMoved(event -> moveTo(offsetAt(event.getX())));
        strip.setOnMouseExited(_ -> moveTo(present));
        strip.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                takeIt(offsetAt(event.getX()));
            }
        });
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                moveTo(present);
            }
            pointer.setVisible(focused || cursor != present);
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> moveTo(cursor - 1);
            case RIGHT -> moveTo(cursor + 1);
            case PAGE_UP -> moveTo(cursor - LEAP);
            case PAGE_DOWN -> moveTo(cursor + LEAP);
            case HOME -> moveTo(ruler.smallestConsidered());
            case ENTER, SPACE -> takeIt(cursor);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The first offset to be seen so that this one is in the middle, as far as there are offsets below it.
    private static int around(int offset) {
        return Math.clamp((long) offset - SPAN / 2, 0, LAST + 1 - SPAN);
    }

    private int offsetAt(double x) {
        return first + Math.clamp((int) Math.floor(x / STEP), 0, SPAN - 1);
    }

    private void moveTo(int offset) {
        cursor = Math.clamp(offset, 0, LAST);
        if (cursor < first || cursor >= first + SPAN) {
            first = around(cursor);
            paint();
        }
        pointer.setVisible(isFocused() || cursor != present);
        place(pointer, cursor, cursor, HEIGHT);
        var hits = ruler.why(cursor);
        readout.setText(words(hits.isEmpty() ? "" : hits.getFirst().text()));
        tip.setText(words(hits.stream().limit(MAX_REASONS).map(Hit::text).collect(Collectors.joining("\n"))));
        setAccessibleText(messages.text("ruler.accessible", tip.getText()));
    }

    /// @param why what is in the way; empty if nothing
    private String words(String why) {
        var next = next(cursor);
        if (cursor == present) {
            return why.isEmpty()
                    ? messages.text("ruler.present", cursor)
                    : messages.text("ruler.present.blocked", cursor, why);
        }
        if (why.isEmpty()) {
            return messages.text("ruler.free", cursor);
        }
        return next.isPresent()
                ? messages.text("ruler.blocked", cursor, why, next.getAsInt())
                : messages.text("ruler.blocked.last", cursor, why);
    }

    private OptionalInt next(int offset) {
        return ruler.isBlocked(offset) ? ruler.nextFree(offset) : OptionalInt.of(offset);
    }

    private void takeIt(int offset) {
        next(offset).ifPresent(chosen -> {
            if (chosen != present) {
                take.accept(chosen);
            }
        });
    }

    private void paint() {
        strip.getChildren().clear();
        scale.getChildren().clear();
        int last = first + SPAN - 1;
        for (var range : ruler.ranges()) {
            if (range.to() >= first && range.from() <= last) {
                var worst = range.obstacles().stream().min(Enum::compareTo).orElseThrow();
                var block =
                        part("ruler-" + worst.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                block.getStyleClass().add("ruler-blocked");
                place(block, Math.max(first, range.from()), Math.min(last, range.to()), HEIGHT);
                strip.getChildren().add(block);
            }
        }
        if (present >= first && present <= last) {
            var here = part("ruler-present");
            place(here, present, present, HEIGHT);
            strip.getChildren().add(here);
        }
        strip.getChildren().add(pointer);
        for (int offset = first; offset <= last; offset++) {
            if (offset % LEAP == 0) {
                addTick(offset);
            }
        }
    }

    private void addTick(int offset) {
        boolean labelled = offset % LABELLED == 0;
        var tick = part("ruler-tick");
        tick.resizeRelocate((offset - first) * STEP, 0, 1, labelled ? 5 : 3);
        scale.getChildren().add(tick);
        if (labelled && offset - first <= SPAN - LEAP) {
            var label = new Label(Integer.toString(offset));
            label.getStyleClass().add("ruler-label");
            label.relocate((offset - first) * STEP + 3, 1);
            scale.getChildren().add(label);
        }
    }

    private void place(Region part, int from, int to, double height) {
        part.resizeRelocate((from - first) * STEP, 0, (to - from + 1) * STEP, height);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }
}
