package dev.portolan.diagram.arrange;

import dev.portolan.diagram.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gives boxes that are linked with one another places in columns, callers to the left of what they call.
/// Groups that no link connects stand beside one another in lines.
final class Columns {
    private static final double GRID = 8;
    /// How much wider than high the whole becomes, about.
    private static final double STRETCH = 1.6;
    /// Between columns, for each link that passes there.
    private static final double LANE = 4;

    private static final int MOST_LANES = 24;

    private final List<Box> sizes;
    private final double across;
    private final double down;
    private final Box[] places;

    private Columns(List<Box> sizes, double across, double down) {
        this.sizes = sizes;
        this.across = across;
        this.down = down;
        this.places = sizes.toArray(Box[]::new);
    }

    /// The boxes at their places, from 0,0 on, in their order.
    ///
    /// @param sizes boxes anywhere
    /// @param across the least distance between boxes side by side
    /// @param down the distance between boxes on top of one another
    static List<Box> arrange(List<Box> sizes, List<Layers.Edge> edges, double across, double down) {
        var columns = new Columns(sizes, across, down);
        columns.place(edges);
        return List.of(columns.places);
    }

    private void place(List<Layers.Edge> edges) {
        var groups = groups(edges);
        var bounds = new ArrayList<Box>();
        for (var group : groups) {
            bounds.add(group.size() == 1 ? atOrigin(group.getFirst()) : layered(group, edges));
        }
        double area = 0;
        double widest = 0;
        for (var box : bounds) {
            area += (box.width() + across) * (box.height() + down);
            widest = Math.max(widest, box.width());
        }
        double lineWidth = Math.max(widest, Math.sqrt(area * STRETCH));
        double x = 0;
        double y = 0;
        double lineHeight = 0;
        for (int i = 0; i < groups.size(); i++) {
            if (x > 0 && x + bounds.get(i).width() > lineWidth) {
                x = 0;
                y += lineHeight + down;
                lineHeight = 0;
            }
            for (int node : groups.get(i)) {
                places[node] = places[node].moved(x, y);
            }
            x = snapUp(x + bounds.get(i).width() + across);
            lineHeight = snapUp(Math.max(lineHeight, bounds.get(i).height()));
        }
    }

    private Box atOrigin(int node) {
        var size = sizes.get(node);
        places[node] = new Box(0, 0, size.width(), size.height());
        return places[node];
    }

    /// What is connected by links, the largest group first; those of one size in the order of the boxes.
    private List<List<Integer>> groups(List<Layers.Edge> edges) {
        var root = new int[sizes.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (var edge : edges) {
            int one = find(root, edge.from());
            int other = find(root, edge.to());
            root[Math.max(one, other)] = Math.min(one, other);
        }
        var members = new ArrayList<List<Integer>>();
        for (int i = 0; i < root.length; i++) {
            members.add(new ArrayList<>());
            members.get(find(root, i)).add(i);
        }
        members.removeIf(List::isEmpty);
        members.sort((one, other) -> Integer.compare(other.size(), one.size()));
        return members;
    }

    private static int find(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /// Places one group from 0,0 on.
    private Box layered(List<Integer> group, List<Layers.Edge> edges) {
        var number = new int[sizes.size()];
        Arrays.fill(number, -1);
        for (int i = 0; i < group.size(); i++) {
            number[group.get(i)] = i;
        }
        var own = edges.stream()
                .filter(edge -> number[edge.from()] >= 0 && number[edge.to()] >= 0)
                .map(edge -> new Layers.Edge(number[edge.from()], number[edge.to()], edge.weight()))
                .toList();
        var columns = new ArrayList<List<Integer>>();
        double highest = highestColumn(group);
        for (var layer : Layers.of(group.size(), own)) {
            split(layer.stream().map(group::get).toList(), highest, columns);
        }
        return stack(columns, edges);
    }

    private double highestColumn(List<Integer> group) {
        double area = 0;
        for (int node : group) {
            var size = sizes.get(node);
            area += (size.width() + across) * (size.height() + down);
        }
        return Math.sqrt(area / STRETCH);
    }

    /// Breaks a layer that is too high for one column.
    private void split(List<Integer> layer, double highest, List<List<Integer>> columns) {
        var column = new ArrayList<Integer>();
        double height = 0;
        for (int node : layer) {
            if (!column.isEmpty() && height + sizes.get(node).height() > highest) {
                columns.add(List.copyOf(column));
                column.clear();
                height = 0;
            }
            column.add(node);
            height += sizes.get(node).height() + down;
        }
        columns.add(List.copyOf(column));
    }

    private Box stack(List<List<Integer>> columns, List<Layers.Edge> edges) {
        double tallest = 0;
        for (var column : columns) {
            tallest = Math.max(tallest, height(column));
        }
        var columnOf = new int[sizes.size()];
        for (int i = 0; i < columns.size(); i++) {
            for (int node : columns.get(i)) {
                columnOf[node] = i + 1;
            }
        }
        var passing = new int[columns.size() + 1];
        for (var edge : edges) {
            int one = Math.min(columnOf[edge.from()], columnOf[edge.to()]);
            int other = Math.max(columnOf[edge.from()], columnOf[edge.to()]);
            for (int i = one; one > 0 && i < other; i++) {
                passing[i] += edge.weight();
            }
        }
        double x = 0;
        double right = 0;
        for (int i = 0; i < columns.size(); i++) {
            double y = snapUp((tallest - height(columns.get(i))) / 2);
            double width = 0;
            for (int node : columns.get(i)) {
                var size = sizes.get(node);
                places[node] = new Box(x, y, size.width(), size.height());
                y = snapUp(y + size.height() + down);
                width = Math.max(width, size.width());
            }
            right = x + width;
            x = snapUp(right + across + LANE * Math.min(MOST_LANES, passing[i + 1]));
        }
        return new Box(0, 0, right, snapUp(tallest) + GRID);
    }

    private double height(List<Integer> column) {
        double height = -down;
        for (int node : column) {
            height = snapUp(height + down) + sizes.get(node).height();
        }
        return height;
    }

    private static double snapUp(double coordinate) {
        return Math.ceil(coordinate / GRID) * GRID;
    }
}
