package dev.portolan.desktop.canvas.tile;

import dev.portolan.desktop.canvas.raster.Stamps;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.Viewport;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Detail;
import dev.portolan.icons.Ink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.canvas.GraphicsContext;
import javafx.util.Duration;

/// Shows a drawing by tiles that are painted once, in the background, and then only moved.
///
/// Where a tile is not ready, what there is of another scale is shown in its place, stretched; while the view
/// goes closer or farther, tiles of scales in between are painted only if what there is would look too coarse.
/// At rest every pixel of the screen is a pixel of a tile. Belongs to the JavaFX thread.
public final class Tiles {
    /// How long a scale must last to be painted.
    private static final Duration REST = Duration.millis(120);

    /// In milliseconds. What takes longer is shown bit by bit.
    private static final long PATIENCE = 50;

    private static final int ALL = Runtime.getRuntime().availableProcessors();

    /// While the view moves, one processor is left to move it.
    private static final int FEW = Math.max(1, ALL - 1);

    /// What is stretched by more than this looks too coarse even in passing.
    private static final double COARSE = 1.6;

    private final Executor background;
    private final Workers workers;
    private final Runnable changed;
    private final TileCache cache = new TileCache();
    private final PauseTransition rest = new PauseTransition(REST);
    private final boolean smooth = Platform.isSupported(ConditionalFeature.SCENE3D);
    private final Look look;
    private Drawing drawing;
    private View view = View.of(Viewport.initial(), 1);
    /// The scale that tiles are painted at.
    private double aim = 1;
    private boolean blank = true;
    /// How many versions of the drawing it is not yet known of what they change.
    private int comparing;

    private boolean complete;

    /// @param drawing what is shown first
    /// @param background where tiles are painted
    /// @param changed is called when there is more to be shown than was painted last
    public Tiles(Stamps stamps, Look look, Drawing drawing, Executor background, Runnable changed) {
        this.background = background;
        this.look = look;
        this.drawing = drawing;
        this.changed = changed;
        this.workers = new Workers(background, stamps, () -> Platform.runLater(this::take));
        rest.setOnFinished(_ -> changed.run());
    }

    /// Forgets what it knows: the theme is another, or what is shown next has nothing to do with the present
    /// drawing.
    public void forget() {
        workers.forget();
        cache.clear();
        blank = true;
    }

    /// Whether the last [#paint] showed every pixel as it is to be.
    public boolean isComplete() {
        return complete;
    }

    /// Goes over to another version of the drawing: only tiles that look different are painted again, once it is
    /// known which.
    public void show(Drawing next) {
        if (next.equals(drawing)) {
            return;
        }
        var before = drawing;
        drawing = next;
        var details = cache.details();
        if (!details.isEmpty()) {
            comparing++;
            background.execute(() -> compare(before, next, details));
        }
    }

    /// What would cost the window a frame or two in a large plan.
    private void compare(Drawing before, Drawing next, Set<Detail> details) {
        var places = new EnumMap<Detail, List<Box>>(Detail.class);
        details.forEach(detail -> places.put(detail, next.at(detail).changes(before.at(detail))));
        Platform.runLater(() -> {
            comparing--;
            outdate(places, next);
        });
        if (details.contains(Detail.NEAR)) {
            var numbers = next.at(Detail.NEAR).numberChanges(before.at(Detail.NEAR));
            Platform.runLater(() -> outdate(Map.of(Detail.NEAR, numbers), next));
        }
    }

    private void outdate(Map<Detail, List<Box>> changes, Drawing since) {
        changes.forEach((detail, places) ->
                cache.of(detail).forEach(tile -> places.forEach(place -> tile.outdate(place, since))));
        changed.run();
    }

    /// Paints what a viewport shows, as well as is possible at once, and has the rest painted.
    ///
    /// @param density pixels of the screen per pixel of the toolkit
    public void paint(GraphicsContext gc, Viewport viewport, double density) {
        var before = view;
        view = View.of(viewport, density);
        if (view.pixels() == 0) {
            return;
        }
        if (view.scale() != before.scale()) {
            rest.playFromStart();
        }
        boolean resting = rest.getStatus() != Animation.Status.RUNNING;
        if (resting || cache.isEmpty() || stretch(aim) > COARSE) {
            aim = view.scale();
        }
        if (blank) {
            blank = false;
            paintNow();
        }
        draw(gc);
        var spots = view.spots();
        complete = comparing == 0 && spots.stream().allMatch(this::isFresh);
        boolean moving = !resting || !view.equals(before);
        workers.want(jobs(view.left() - before.left(), view.top() - before.top(), resting), moving ? FEW : ALL);
    }

    private double stretch(double scale) {
        return Math.max(scale / view.scale(), view.scale() / scale);
    }

    private boolean isFresh(Spot spot) {
        return cache.at(spot).filter(Tile::isFresh).isPresent();
    }

    /// Waits a moment for what is seen: without it, there would be nothing to be seen at all.
    private void paintNow() {
        workers.want(jobs(view.spots()), ALL);
        workers.await(PATIENCE);
        keepPainted();
    }

    private void keep(Tile tile) {
        cache.keep(tile, 3 * view.spots().size());
    }

    private void take() {
        keepPainted();
        changed.run();
    }

    private void keepPainted() {
        for (var painted : workers.take()) {
            var before = cache.at(painted.job().spot());
            keep(new Tile(painted.job(), painted.pixels(), drawing, before.orElse(null)));
        }
    }

    /// Draws tiles of as many scales as it takes to cover the view, those of the present one on top, and none
    /// that others hide.
    private void draw(GraphicsContext gc) {
        var cover = new Cover(view);
        var layers = new ArrayDeque<List<Tile>>();
        for (var layer : cache.byStretch(this::stretch)) {
            if (cover.isFull()) {
                break;
            }
            var seen = layer.stream()
                    .filter(tile -> cover.lets(view.area(tile.spot())))
                    .toList();
            cover.add(seen.stream().map(tile -> view.area(tile.spot())).toList());
            layers.push(seen);
        }
        if (!cover.isFull()) {
            gc.setFill(look.colour(Ink.CANVAS));
            gc.fillRect(0, 0, view.width() / view.density(), view.height() / view.density());
        }
        gc.setImageSmoothing(smooth);
        layers.forEach(layer -> layer.forEach(tile -> draw(gc, tile)));
    }

    private void draw(GraphicsContext gc, Tile tile) {
        var area = view.area(tile.spot());
        double density = view.density();
        gc.drawImage(
                tile.image(),
                area.left() / density,
                area.top() / density,
                (area.right() - area.left()) / density,
                (area.bottom() - area.top()) / density);
    }

    /// What is to be painted: what is seen, what will be seen next if the view moves on, and the whole plan
    /// from far, which stands in for what is not there.
    private List<Job> jobs(int dx, int dy, boolean resting) {
        var aimed = view.at(aim);
        var spots = new LinkedHashSet<>(aimed.spots());
        if (resting) {
            spots.addAll(aimed.moved(Spot.SIDE * Integer.signum(dx), Spot.SIDE * Integer.signum(dy))
                    .spots());
        }
        spots.addAll(View.of(drawing.bounds()).spots());
        return jobs(spots);
    }

    private List<Job> jobs(Collection<Spot> spots) {
        var jobs = new ArrayList<Job>();
        for (var spot : spots) {
            var tile = cache.at(spot);
            if (tile.isEmpty()) {
                jobs.add(new Job(spot, drawing, look.theme(), null));
            } else if (!tile.get().isFresh()) {
                jobs.add(tile.get().mended(drawing));
            }
        }
        return jobs;
    }
}
