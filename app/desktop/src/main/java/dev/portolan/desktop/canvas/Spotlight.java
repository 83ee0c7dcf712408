package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.State;
import dev.portolan.icons.Ink;
import java.util.HashSet;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.canvas.GraphicsContext;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Lights an instance over which the pointer rests, its links and their other ends, and dims everything else.
final class Spotlight {
    /// A pointer on its way to somewhere else dims nothing.
    private static final Duration REST = Duration.millis(250);

    private static final double VEIL = 0.7;

    private final Look look;
    private final FxPainter painter;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable ElementId pointed;
    private boolean on;

    /// @param changed is called when something lights up or goes out
    Spotlight(Look look, FxPainter painter, Runnable changed) {
        this.look = look;
        this.painter = painter;
        rest.setOnFinished(_ -> {
            on = true;
            changed.run();
        });
    }

    /// The pointer is over another element, or over none.
    void point(@Nullable ElementId element) {
        pointed = element;
        on = false;
        rest.stop();
        if (element instanceof InstanceId) {
            rest.playFromStart();
        }
    }

    /// Paints the veil, and above it what is lit.
    void paint(GraphicsContext gc, State state, Scenery scenery) {
        if (!on || !(pointed instanceof InstanceId instance)) {
            return;
        }
        var lit = lit(state.resolution(), instance);
        if (lit.size() > 1) {
            gc.setGlobalAlpha(VEIL);
            gc.setFill(look.colour(Ink.CANVAS));
            gc.fillRect(0, 0, state.viewport().width(), state.viewport().height());
            gc.setGlobalAlpha(1);
            painter.paint(gc, scenery.figures(lit, state.viewport().zoom()), state.viewport());
        }
    }

    /// An instance with its links and their other ends.
    static Set<ElementId> lit(Resolution resolution, InstanceId instance) {
        Set<ElementId> lit = new HashSet<>();
        lit.add(instance);
        for (var link : resolution.topology().links()) {
            if (link.from().equals(instance) || link.to().equals(instance)) {
                lit.add(link.id());
                lit.add(link.from());
                lit.add(link.to());
            }
        }
        return lit;
    }
}
