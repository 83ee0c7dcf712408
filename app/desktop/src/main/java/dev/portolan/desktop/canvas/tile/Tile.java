package dev.portolan.desktop.canvas.tile;

import dev.portolan.diagram.Box;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// A painted spot.
final class Tile {
    private final Job job;
    private final int[] pixels;
    private final Image image;
    private @Nullable Box stale;

    /// @param pixels what came of the job, row by row; not changed any more
    /// @param present the drawing by now; of another one all is stale
    /// @param before the tile that was mended, if it was: more of it may have become stale meanwhile
    Tile(Job job, int[] pixels, Drawing present, @Nullable Tile before) {
        this.job = job;
        this.pixels = pixels;
        this.image = new WritableImage(
                new PixelBuffer<>(Spot.SIDE, Spot.SIDE, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
        if (!job.drawing().equals(present)) {
            this.stale = job.spot().area();
        } else if (job.mend() != null && before != null && !job.mend().stale().equals(before.stale)) {
            this.stale = before.stale;
        }
    }

    Spot spot() {
        return job.spot();
    }

    Image image() {
        return image;
    }

    /// Whether it shows this drawing, and nothing of it is stale.
    boolean isFresh() {
        return stale == null;
    }

    /// Notes that a place may look different now.
    void outdate(Box place) {
        if (place.intersects(spot().area())) {
            stale = stale == null ? place : stale.union(place);
        }
    }

    /// Notes that a place looks different in a drawing, unless this tile shows that drawing already, all of it: of a
    /// mended tile only a part does.
    void outdate(Box place, Drawing since) {
        if (job.mend() != null || !job.drawing().equals(since)) {
            outdate(place);
        }
    }

    /// What is to be done to show another drawing.
    Job mended(Drawing drawing) {
        return new Job(spot(), drawing, job.theme(), stale == null ? null : new Job.Mend(pixels, stale));
    }
}
