package dev.portolan.desktop.canvas;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.PictureMaker;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Typefaces;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What a [DiagramCanvas] is built from.
///
/// @param background where what is seen is painted
/// @param gestureChanged is told the verdict on the drop under way, or that there is none, at every step
///     of the mouse
public record CanvasParts(
        Store store,
        Look look,
        PictureMaker pictures,
        Pictograms pictograms,
        Typefaces typefaces,
        GeometryPlanner planner,
        DropVerdict.Words verdicts,
        Messages messages,
        Executor background,
        Consumer<Optional<DropVerdict>> gestureChanged) {}
