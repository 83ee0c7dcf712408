package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.Placement;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the mouse is doing on the canvas. Every state is a value; [Gestures] goes from one to the next.
sealed interface Gesture {
    /// Nothing.
    record Idle() implements Gesture {}

    /// A button is down and nothing has moved yet, so that it may still be a click.
    ///
    /// @param hit what lies under the pointer, or null
    record Pressed(Pointer pointer, @Nullable ElementId hit) implements Gesture {}

    /// The view follows the pointer.
    record Panning(Point last) implements Gesture {}

    /// Instances hang on the pointer: a new one from the palette, or such as leave their hosts or are copied.
    ///
    /// @param cargo what hangs on it
    /// @param at where the pointer is, in screen pixels
    /// @param placement what a drop would do here; null where a drop would make a new host or do nothing
    /// @param overCanvas whether the pointer is over the canvas
    record Placing(Cargo cargo, Point at, @Nullable Placement placement, boolean overCanvas) implements Gesture {}

    /// Copies of hosts and zones follow the pointer; the originals stay.
    ///
    /// @param start where the pointer was when it began, on the canvas
    /// @param copied the hosts and zones that are copied
    /// @param now where the pointer is, on the canvas
    record CopyingHosts(Point start, Set<ElementId> copied, Point now) implements Gesture {}

    /// Something stands elsewhere for as long as the button is down.
    sealed interface Drafted extends Gesture {
        /// What a release would do.
        Edit edit();

        /// Where everything would stand.
        Geometry draft();
    }

    /// Hosts follow the pointer.
    ///
    /// @param start where the pointer was when it began, on the canvas
    /// @param guides what they line up with
    record MovingHosts(Point start, Set<ElementId> moved, Edit edit, Geometry draft, List<Guide> guides)
            implements Drafted {}

    /// The border of a host or zone follows the pointer.
    ///
    /// @param start where the pointer was when it began, on the canvas
    /// @param held the border's grip
    /// @param guides what the border lines up with
    record Resizing(Point start, Grips.Held held, Edit edit, Geometry draft, List<Guide> guides) implements Drafted {}

    /// A box is drawn around what is to be selected.
    ///
    /// @param start the corner where it began, on the canvas
    /// @param box as it is now, on the canvas
    /// @param before what was selected before and stays so
    record Marquee(Point start, Box box, Set<ElementId> before) implements Gesture {}

    /// A link is drawn from an instance.
    ///
    /// @param at where the pointer is, on the canvas
    /// @param target the instance under it that can be linked to, or null
    record Linking(InstanceId from, Point at, @Nullable InstanceId target, Set<ElementId> lit) implements Gesture {}

    /// A target for a link from an instance is looked for by keys.
    ///
    /// @param target the one that would be linked to now
    /// @param targets all that can be gone to, in reading order
    record Targeting(InstanceId from, InstanceId target, List<InstanceId> targets, Set<ElementId> lit)
            implements Gesture {
        Targeting at(InstanceId next) {
            return new Targeting(from, next, targets, lit);
        }
    }

    /// What stays at full strength while all else steps back; empty if nothing steps back.
    default Set<ElementId> lit() {
        return Set.of();
    }
}
