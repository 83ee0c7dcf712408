package dev.portolan.desktop.canvas.tile;

import dev.portolan.diagram.Detail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/// The tiles that are kept, of any scale: the ones that were looked at last.
final class TileCache {
    /// Of a megabyte each.
    private static final int ROOM = 64;

    /// The one that was looked at last is the last.
    private final SequencedMap<Spot, Tile> tiles = new LinkedHashMap<>(16, 0.75f, true);

    Optional<Tile> at(Spot spot) {
        return Optional.ofNullable(tiles.get(spot));
    }

    boolean isEmpty() {
        return tiles.isEmpty();
    }

    /// Of which details there are tiles.
    Set<Detail> details() {
        return tiles.keySet().stream().map(Spot::detail).collect(Collectors.toSet());
    }

    /// The tiles that show so much.
    List<Tile> of(Detail detail) {
        return tiles.values().stream()
                .filter(tile -> tile.spot().detail() == detail)
                .toList();
    }

    /// Keeps a tile, and lets go of those that have not been looked at for longest.
    ///
    /// @param needed how many are to be kept in any case
    void keep(Tile tile, int needed) {
        tiles.put(tile.spot(), tile);
        while (tiles.size() > Math.max(ROOM, needed)) {
            tiles.pollFirstEntry();
        }
    }

    void clear() {
        tiles.clear();
    }

    /// The tiles of each scale.
    ///
    /// @param stretch what is the less, the sooner the scale comes
    List<List<Tile>> byStretch(DoubleUnaryOperator stretch) {
        var scales = new TreeMap<Double, List<Tile>>(
                Comparator.comparingDouble(stretch::applyAsDouble).thenComparing(Comparator.naturalOrder()));
        for (var tile : tiles.values()) {
            scales.computeIfAbsent(tile.spot().scale(), _ -> new ArrayList<>()).add(tile);
        }
        return List.copyOf(scales.values());
    }
}
