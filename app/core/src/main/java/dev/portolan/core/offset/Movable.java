package dev.portolan.core.offset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The units that can have another offset at all, next to everything that stays.
final class Movable {
    /// A unit and what its offset has to heed: the plan's preferences, unless these leave it no offset at
    /// all.
    record Choice(Unit unit, Care care) {
        /// @param anySafe whether preferences are given up for all
        Care care(boolean anySafe) {
            return anySafe ? Care.SAFE : care;
        }
    }

    private final List<Choice> choices = new ArrayList<>();

    /// @param units in plan order, none of them put
    /// @param stay what to do with a unit that can't have another offset; it then stands in the others'
    ///     way
    Movable(List<Unit> units, Consumer<Unit> stay) {
        var left = new ArrayList<>(units);
        while (left.removeIf(unit -> stays(unit, stay))) {
            choices.clear();
        }
    }

    private boolean stays(Unit unit, Consumer<Unit> stay) {
        if (unit.next(unit.floor(), Care.PREFERRED).isPresent()) {
            choices.add(new Choice(unit, Care.PREFERRED));
            return false;
        }
        if (unit.next(unit.floor(), Care.SAFE).isPresent()) {
            choices.add(new Choice(unit, Care.SAFE));
            return false;
        }
        stay.accept(unit);
        return true;
    }

    /// The units, by their index, of each host.
    static Collection<List<Integer>> neighbours(List<Choice> choices) {
        var neighbours = new HashMap<Space, List<Integer>>();
        var inOrder = new ArrayList<List<Integer>>();
        for (int i = 0; i < choices.size(); i++) {
            for (var member : choices.get(i).unit().members()) {
                if (!member.footprint().contained()) {
                    neighbours
                            .computeIfAbsent(member.space(), _ -> added(inOrder))
                            .add(i);
                }
            }
        }
        return inOrder;
    }

    private static List<Integer> added(List<List<Integer>> lists) {
        var list = new ArrayList<Integer>();
        lists.add(list);
        return list;
    }

    /// The units in parts: no two of different parts share a host. In plan order, as are the units of
    /// each.
    List<List<Choice>> parts() {
        var parents = new HashMap<Integer, Integer>();
        for (var neighbours : neighbours(choices)) {
            for (int neighbour : neighbours) {
                int one = root(parents, neighbours.getFirst());
                int other = root(parents, neighbour);
                parents.put(Math.max(one, other), Math.min(one, other));
            }
        }
        Map<Integer, List<Choice>> parts = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            parts.computeIfAbsent(root(parents, i), _ -> new ArrayList<>()).add(choices.get(i));
        }
        return List.copyOf(parts.values());
    }

    private static int root(Map<Integer, Integer> parents, int index) {
        int root = index;
        while (parents.getOrDefault(root, root) != root) {
            root = parents.getOrDefault(root, root);
        }
        return root;
    }
}
