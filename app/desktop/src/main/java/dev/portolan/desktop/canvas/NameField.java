package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A field over the canvas, where the name of an instance, host or zone is drawn. It takes the name over on Enter
/// and when it is left, and not on Esc.
final class NameField extends TextField {
    /// Of the field's own border and padding.
    private static final double INSET = 4;

    /// Where names begin, and the height at which they stand, from the box's corner; in pixels at zoom 1.
    private static final Point IN_INSTANCE = new Point(42, 16);

    private static final Point IN_HOST = new Point(44, 24);
    private static final Point IN_ZONE = new Point(40, 29);

    private final Store store;
    private final Node canvas;
    private @Nullable ElementId edited;

    /// @param canvas gets the focus back
    NameField(Store store, Node canvas, Messages messages) {
        this.store = store;
        this.canvas = canvas;
        setId("canvas-name");
        setAccessibleText(messages.text("canvas.name"));
        setManaged(false);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
                event.consume();
            }
        });
        // What the mouse does in here is none of the canvas's business.
        addEventHandler(MouseEvent.ANY, Event::consume);
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit();
            }
        });
        store.observe(this::follow);
    }

    /// Puts the cursor into the name of an element.
    ///
    /// @return whether it has one
    boolean edit(ElementId element) {
        // Its height is known only once it has its looks.
        applyCss();
        var place = place(store.state(), element);
        place.ifPresent(box -> {
            edited = element;
            setText(store.state().topology().nameOf(element));
            setVisible(true);
            stand(box);
            requestFocus();
            selectAll();
        });
        return place.isPresent();
    }

    /// Forgets what was typed.
    ///
    /// @return whether a name was being edited
    boolean cancel() {
        boolean editing = edited != null;
        close();
        return editing;
    }

    private void commit() {
        var element = edited;
        var name = getText().strip();
        close();
        if (element != null
                && !name.isEmpty()
                && !name.equals(store.state().topology().nameOf(element))) {
            store.dispatch(PlanEdits.rename(element, name));
        }
    }

    private void close() {
        edited = null;
        if (isFocused()) {
            canvas.requestFocus();
        }
        setVisible(false);
    }

    private void follow(State state) {
        if (edited != null) {
            place(state, edited).ifPresentOrElse(this::stand, this::close);
        }
    }

    private void stand(Box place) {
        resizeRelocate(place.x(), place.y(), place.width(), place.height());
    }

    /// Where the name of an element is on the screen, as far as it is in view.
    private Optional<Box> place(State state, ElementId element) {
        var begin = switch (element) {
            case InstanceId _ -> IN_INSTANCE;
            case HostId _ -> IN_HOST;
            case ZoneId _ -> IN_ZONE;
            case LinkId _ -> null;
        };
        return begin == null ? Optional.empty() : state.geometry().box(element).map(box -> place(state, box, begin));
    }

    private Box place(State state, Box box, Point begin) {
        var view = state.viewport();
        var at = view.toScreen(new Point(box.x() + begin.x(), box.y() + begin.y()));
        double height = prefHeight(-1);
        double least = minWidth(-1);
        double room = (box.width() - begin.x()) * view.zoom();
        double width = Math.max(least, Math.min(room, 2 * least));
        double x = Math.clamp(at.x() - INSET, 0, Math.max(0, view.width() - width));
        double y = Math.clamp(at.y() - height / 2, 0, Math.max(0, view.height() - height));
        return new Box(Math.rint(x), Math.rint(y), width, height);
    }
}
