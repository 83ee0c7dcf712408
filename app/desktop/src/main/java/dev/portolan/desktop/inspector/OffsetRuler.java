package dev.portolan.desktop.inspector;

import dev.portolan.core.offset.Ruler;
import dev.portolan.core.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A strip of the offsets around the one that an instance has: blocked ones are filled, each kind of obstacle in a
/// pattern of its own. A line below says what is with the offset under the pointer or the keyboard's cursor, and all
/// that is in its way is listed beside. A click or Enter takes that offset, or the next free one if it is blocked. Left
/// and right move the cursor by one, page keys by ten, up and down to the nearest free offset, and the strip along with
/// it.
final class OffsetRuler extends VBox {
    /// Offsets that are seen at once, and pixels for each.
    private static final int SPAN = 136;

    private static final double STEP = 2;
    private static final double HEIGHT = 20;
    /// So many reasons stay in view if the present offset is blocked.
    private static final int MOST_SHOWN = 3;

    private static final int LABELLED = 50;
    private static final int LEAP = 10;
    private static final int LAST = 65_535;

    private final Ruler ruler;
    private final int present;
    private final IntConsumer take;
    private final Messages messages;
    private final Pane strip = new Pane();
    private final Pane scale = new Pane();
    private final Region pointer = part("ruler-cursor");
    private final Label readout = new Label();
    private final RulerReasons reasons;
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
        this.reasons = new RulerReasons(messages);
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
        var hits = ruler.why(present);
        hits.stream().limit(MOST_SHOWN).map(Form::hit).forEach(getChildren()::add);
        if (hits.size() > MOST_SHOWN) {
            getChildren().add(Form.hint(reasons.more(hits.size() - MOST_SHOWN)));
        }
        setAccessibleHelp(messages.text("ruler.keys"));
        listen();
        paint();
        moveTo(present);
    }

    private void listen() {
        strip.setOnMouseMoved(event -> lookAt(offsetAt(event.getX())));
        strip.setOnMouseExited(_ -> {
            moveTo(present);
            reasons.hide();
        });
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                reasons.hide();
            }
        });
        strip.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                takeIt(offsetAt(event.getX()));
            }
        });
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                moveTo(present);
                reasons.hide();
            }
            pointer.setVisible(focused || cursor != present);
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> lookAt(cursor - 1);
            case RIGHT -> lookAt(cursor + 1);
            case PAGE_UP -> lookAt(cursor - LEAP);
            case PAGE_DOWN -> lookAt(cursor + LEAP);
            case HOME -> lookAt(ruler.smallestConsidered());
            case UP -> lookAt(freeBelow(cursor));
            case DOWN -> lookAt(ruler.nextFree(Math.min(cursor + 1, LAST)).orElse(cursor));
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
        readout.setText(words(!hits.isEmpty()));
        setAccessibleText(messages.text("ruler.accessible", readout.getText(), reasons.words(hits)));
    }

    /// Moves the cursor, and lists what is in the way there. For the present offset that is in view already.
    private void lookAt(int offset) {
        moveTo(offset);
        reasons.show(cursor == present ? List.of() : ruler.why(cursor), strip, readout);
    }

    /// The nearest free offset below one; the same if there is none.
    private int freeBelow(int offset) {
        return IntStream.iterate(offset - 1, below -> below >= 0, below -> below - 1)
                .filter(below -> !ruler.isBlocked(below))
                .findFirst()
                .orElse(offset);
    }

    private String words(boolean isBlocked) {
        if (cursor == present && !isBlocked) {
            return messages.text("ruler.present", cursor);
        }
        if (!isBlocked) {
            return messages.text("ruler.free", cursor);
        }
        var next = next(cursor);
        return next.isPresent()
                ? messages.text("ruler.blocked", cursor, next.getAsInt())
                : messages.text("ruler.blocked.last", cursor);
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
