package dev.portolan.desktop.canvas;

import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// How far something is really dragged: so that an edge or its middle lines up with a neighbour's near by, or
/// else to the grid. A direction in which nothing is dragged stays as it is.
///
/// @param dx to the right, in pixels at zoom 1
/// @param dy down, in pixels at zoom 1
/// @param guides what it lines up with
record Snap(double dx, double dy, List<Guide> guides) {
    /// Numbers that are nearer to each other than this are the same line: places are whole numbers.
    private static final double SAME = 0.51;

    Snap {
        guides = List.copyOf(guides);
    }

    /// No snapping at all, but to whole pixels.
    static Snap free(double dx, double dy) {
        return new Snap(Math.rint(dx), Math.rint(dy), List.of());
    }

    /// Snaps to neighbours and grid.
    ///
    /// @param box what is dragged, where it stood before
    /// @param neighbours what it may line up with
    static Snap of(Box box, Neighbours neighbours, double dx, double dy) {
        double across = snapped(Axis.ACROSS, box, neighbours, dx);
        double down = snapped(Axis.DOWN, box, neighbours, dy);
        var placed = box.moved(across, down);
        return new Snap(
                across,
                down,
                Stream.concat(
                                dx == 0 ? Stream.empty() : Axis.ACROSS.guides(placed, neighbours.boxes()),
                                dy == 0 ? Stream.empty() : Axis.DOWN.guides(placed, neighbours.boxes()))
                        .toList());
    }

    private static double snapped(Axis axis, Box box, Neighbours neighbours, double distance) {
        if (distance == 0) {
            return 0;
        }
        double start = axis.start(box);
        return neighbours.boxes().stream()
                .flatMap(neighbour -> axis.gaps(box, distance, neighbour).boxed())
                .filter(gap -> Math.abs(gap) <= neighbours.tolerance())
                .min(Comparator.comparingDouble(Math::abs))
                .map(gap -> Math.rint(distance + gap))
                .orElseGet(() -> NewHost.snapped(start + distance) - start);
    }

    /// One of the two directions, with the lines of a box that lie across it.
    private enum Axis {
        ACROSS {
            @Override
            double start(Box box) {
                return box.x();
            }

            @Override
            double end(Box box) {
                return box.right();
            }

            @Override
            Guide guide(double line, double from, double to) {
                return new Guide(new Point(line, from), new Point(line, to));
            }
        },
        DOWN {
            @Override
            double start(Box box) {
                return box.y();
            }

            @Override
            double end(Box box) {
                return box.bottom();
            }

            @Override
            Guide guide(double line, double from, double to) {
                return new Guide(new Point(from, line), new Point(to, line));
            }
        };

        abstract double start(Box box);

        abstract double end(Box box);

        abstract Guide guide(double line, double from, double to);

        private double middle(Box box) {
            return (start(box) + end(box)) / 2;
        }

        private Axis other() {
            return this == ACROSS ? DOWN : ACROSS;
        }

        /// From each line of a box that was dragged to each of a neighbour's that it may meet: edges meet edges,
        /// middles meet middles.
        DoubleStream gaps(Box box, double distance, Box neighbour) {
            double start = start(box) + distance;
            double end = end(box) + distance;
            return DoubleStream.of(
                    start(neighbour) - start,
                    end(neighbour) - end,
                    middle(neighbour) - middle(box) - distance,
                    end(neighbour) - start,
                    start(neighbour) - end);
        }

        /// The lines that a box has in common with its neighbours, each from end to end.
        Stream<Guide> guides(Box box, List<Box> neighbours) {
            return Stream.concat(
                    DoubleStream.of(start(box), end(box))
                            .boxed()
                            .flatMap(line -> guide(
                                    line,
                                    box,
                                    neighbours.stream().filter(one -> same(start(one), line) || same(end(one), line)))
                                    .stream()),
                    guide(middle(box), box, neighbours.stream().filter(one -> same(middle(one), middle(box))))
                            .stream());
        }

        private Optional<Guide> guide(double line, Box box, Stream<Box> meeting) {
            return meeting.reduce(Box::union)
                    .map(box::union)
                    .map(all -> guide(line, other().start(all), other().end(all)));
        }

        private static boolean same(double one, double other) {
            return Math.abs(one - other) < SAME;
        }
    }
}
