package dev.portolan.diagram.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Puts the nodes of a graph in layers so that edges lead from earlier ones to later ones, but for those that
/// close a circle, and orders each layer so that few edges cross.
final class Layers {
    private static final int SWEEPS = 8;

    /// @param weight how much it matters that it is short and leads forwards
    record Edge(int from, int to, int weight) {}

    private final int count;
    private final List<List<Edge>> out = new ArrayList<>();
    private final List<List<Edge>> in = new ArrayList<>();

    private Layers(int count, List<Edge> edges) {
        this.count = count;
        for (int i = 0; i < count; i++) {
            out.add(new ArrayList<>());
            in.add(new ArrayList<>());
        }
        for (var edge : edges) {
            if (edge.from() != edge.to()) {
                out.get(edge.from()).add(edge);
                in.get(edge.to()).add(edge);
            }
        }
    }

    /// The layers from the first to the last, each from top to bottom.
    ///
    /// @param count how many nodes there are, numbered from 0
    static List<List<Integer>> of(int count, List<Edge> edges) {
        var layers = new Layers(count, edges);
        return layers.ordered(layers.layered(layers.ranks()));
    }

    /// A place in line for each node, such that edges against the line weigh little: sinks go last, sources
    /// first, and of the rest always the one that calls most and is called least.
    private int[] ranks() {
        var rank = new int[count];
        var placed = new boolean[count];
        var surplus = new int[count];
        var open = new int[2][count];
        for (int i = 0; i < count; i++) {
            for (var edge : out.get(i)) {
                open[1][i] += edge.weight();
            }
            for (var edge : in.get(i)) {
                open[0][i] += edge.weight();
            }
            surplus[i] = open[1][i] - open[0][i];
        }
        int first = 0;
        int last = count;
        for (int step = 0; step < count; step++) {
            int next = -1;
            int kind = 0;
            for (int i = 0; i < count && kind < 2; i++) {
                if (placed[i]) {
                    continue;
                }
                if (open[1][i] == 0 || open[0][i] == 0) {
                    next = i;
                    kind = open[0][i] == 0 ? 3 : 2;
                } else if (next < 0 || surplus[i] > surplus[next]) {
                    next = i;
                }
            }
            placed[next] = true;
            rank[next] = kind == 2 ? --last : first++;
            for (var edge : out.get(next)) {
                open[0][edge.to()] -= edge.weight();
                surplus[edge.to()] += edge.weight();
            }
            for (var edge : in.get(next)) {
                open[1][edge.from()] -= edge.weight();
                surplus[edge.from()] -= edge.weight();
            }
        }
        return rank;
    }

    /// The longest way to each node says its layer; then sources move next to what they call.
    private int[] layered(int[] rank) {
        var order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> rank[i]));
        var layer = new int[count];
        for (int node : order) {
            for (int k = 0; k < 2; k++) {
                for (var edge : k == 0 ? out.get(node) : in.get(node)) {
                    int other = k == 0 ? edge.to() : edge.from();
                    if (rank[other] > rank[node]) {
                        layer[other] = Math.max(layer[other], layer[node] + 1);
                    }
                }
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            int node = order[i];
            int nearest = Integer.MAX_VALUE;
            boolean source = true;
            for (int k = 0; k < 2; k++) {
                for (var edge : k == 0 ? out.get(node) : in.get(node)) {
                    int other = k == 0 ? edge.to() : edge.from();
                    source &= rank[other] > rank[node];
                    nearest = Math.min(nearest, layer[other]);
                }
            }
            if (source && nearest != Integer.MAX_VALUE) {
                layer[node] = Math.max(layer[node], nearest - 1);
            }
        }
        return layer;
    }

    private List<List<Integer>> ordered(int[] layer) {
        var layers = new ArrayList<List<Integer>>();
        for (int i = 0; i < count; i++) {
            while (layers.size() <= layer[i]) {
                layers.add(new ArrayList<>());
            }
            layers.get(layer[i]).add(i);
        }
        layers.removeIf(List::isEmpty);
        var place = new double[count];
        layers.forEach(nodes -> note(nodes, place));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < layers.size(); i++) {
                sort(layers.get(sweep % 2 == 0 ? i : layers.size() - 1 - i), layer, place, sweep % 2 == 0);
            }
        }
        return layers;
    }

    private static void note(List<Integer> nodes, double[] place) {
        for (int i = 0; i < nodes.size(); i++) {
            place[nodes.get(i)] = (i + 0.5) / nodes.size();
        }
    }

    /// Orders a layer by the middle of what its nodes are linked with on one side.
    private void sort(List<Integer> nodes, int[] layer, double[] place, boolean byEarlier) {
        var middle = new double[count];
        for (int node : nodes) {
            double sum = 0;
            double weight = 0;
            for (int k = 0; k < 2; k++) {
                for (var edge : k == 0 ? out.get(node) : in.get(node)) {
                    int other = k == 0 ? edge.to() : edge.from();
                    if (layer[other] != layer[node] && layer[other] < layer[node] == byEarlier) {
                        sum += edge.weight() * place[other];
                        weight += edge.weight();
                    }
                }
            }
            middle[node] = weight == 0 ? place[node] : sum / weight;
        }
        nodes.sort(Comparator.comparingDouble((Integer node) -> middle[node]));
        note(nodes, place);
    }
}
