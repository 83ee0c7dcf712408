package dev.portolan.desktop.canvas.tile;

import dev.portolan.desktop.canvas.raster.Stamps;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.Viewport;
import dev.portolan.diagram.Detail;
import dev.portolan.icons.Ink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final int ALL = Runtime.getRuntime().availableProcessors();

    /// While the view moves, one processor is left to move it.
    private static final int FEW = Math.max(1, ALL - 1);

    /// What is stretched by more than this looks too coarse even in passing.
    private static final double COARSE = 1.6;

    private final Executor background;
    private final Stamps stamps;
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
    private boolean complete;

    /// @param drawing what is shown first
    /// @param background where tiles are painted
    /// @param changed is called when there is more to be shown than was painted last
    public Tiles(Stamps stamps, Look look, Drawing drawing, Executor background, Runnable changed) {
        this.background = background;
        this.stamps = stamps;
        this.look = look;
        this.drawing = drawing;
        this.changed = changed;
        this.workers = new Workers(background, stamps, (job, pixels) -> Platform.runLater(() -> take(job, pixels)));
        rest.setOnFinished(_ -> changed.run());
    }

    /// Forgets what it knows: the theme is another, or what is shown next has nothing to do with the present
    /// drawing.
    public void forget() {
        cache.clear();
    }

    /// Whether the last [#paint] showed every pixel as it is to be.
    public boolean isComplete() {
        return complete;
    }

    /// Goes over to another version of the drawing: only tiles that look different are painted again.
    public void show(Drawing next) {
        if (next.equals(drawing)) {
            return;
        }
        var before = drawing;
        drawing = next;
        for (var detail : Detail.values()) {
            var tiles = cache.of(detail);
            if (!tiles.isEmpty()) {
                var places = next.at(detail).changes(before.at(detail));
                tiles.forEach(tile -> places.forEach(tile::outdate));
            }
        }
        if (!cache.of(Detail.NEAR).isEmpty()) {
            background.execute(() -> compareNumbers(before, next));
        }
    }

    private void compareNumbers(Drawing before, Drawing next) {
        var places = next.at(Detail.NEAR).numberChanges(before.at(Detail.NEAR));
        Platform.runLater(() -> {
            cache.of(Detail.NEAR).forEach(tile -> places.forEach(place -> tile.outdate(place, next)));
            changed.run();
        });
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
        if (cache.isEmpty()) {
            paintNow();
        }
        draw(gc);
        var spots = view.spots();
        complete = spots.stream().allMatch(this::isFresh);
        boolean moving = !resting || !view.equals(before);
        workers.want(jobs(view.left() - before.left(), view.top() - before.top(), resting), moving ? FEW : ALL);
    }

    private double stretch(double scale) {
        return Math.max(scale / view.scale(), view.scale() / scale);
    }

    private boolean isFresh(Spot spot) {
        return cache.at(spot).filter(Tile::isFresh).isPresent();
    }

    /// Waits for what is seen: without it, there would be nothing to be seen at all.
    private void paintNow() {
        view.spots().parallelStream()
                .map(spot -> new Job(spot, drawing, look.theme(), null))
                .map(job -> new Tile(job, job.paint(stamps)))
                .toList()
                .forEach(this::keep);
    }

    private void keep(Tile tile) {
        cache.keep(tile, 3 * view.spots().size());
    }

    private void take(Job job, int[] pixels) {
        workers.taken(job);
        if (job.theme().equals(look.theme())) {
            var tile = new Tile(job, pixels);
            tile.outdate(tile.spot().area(), drawing);
            keep(tile);
        }
        changed.run();
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
