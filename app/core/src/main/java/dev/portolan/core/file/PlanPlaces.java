package dev.portolan.core.file;

import dev.portolan.core.plan.ElementId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the parts of a plan stand in the text of its file, for tools that show the file itself.
///
/// An element stands where its id does and a waiver where its finding's code does: there a reader would look
/// for it, and it is never longer than a line.
public final class PlanPlaces {
    /// A part of one line of a text. A byte order mark counts as nothing, and a character outside the Basic
    /// Multilingual Plane as two, as it does where a [PlanProblem] says its column.
    ///
    /// @param line 1 or more; lines end with a line feed, a carriage return or both
    /// @param column the first character, 1 or more
    /// @param endColumn the character behind the last
    public record Region(int line, int column, int endColumn) {}

    private final List<String> lines;
    private final Map<String, Region> elements = new HashMap<>();
    private final List<Region> waivers = new ArrayList<>();

    private PlanPlaces(String text) {
        this.lines = text.lines().toList();
    }

    /// The places in the file of a plan; none if it can no longer be read.
    public static PlanPlaces of(Path file) {
        return switch (TextFile.read(file)) {
            case TextFile.Read(var text) -> of(text);
            case TextFile.Unreadable _ -> of("");
        };
    }

    /// The places in the text of a plan; none if it is not JSON.
    ///
    /// @param text the file's whole text
    public static PlanPlaces of(String text) {
        var places = new PlanPlaces(text);
        try {
            places.find(JsonParsing.parse(text));
        } catch (PlanFault _) {
            return places;
        }
        return places;
    }

    /// Where an element stands; empty if the text has none of that id.
    public Optional<Region> element(ElementId id) {
        return Optional.ofNullable(elements.get(id.value()));
    }

    /// Where a waiver stands; empty if the text has fewer.
    ///
    /// @param index its index among the waivers of the plan, from 0
    public Optional<Region> waiver(int index) {
        return index < waivers.size() ? Optional.of(waivers.get(index)) : Optional.empty();
    }

    private void find(Json plan) {
        items(plan, "zones").forEach(this::addElement);
        for (var host : items(plan, "hosts")) {
            addElement(host);
            items(host, "instances").forEach(this::addElement);
        }
        items(plan, "links").forEach(this::addElement);
        items(plan, "waivers").forEach(waiver -> waivers.add(region(field(waiver, "code"))));
    }

    private void addElement(Json element) {
        if (field(element, "id") instanceof Json.Text id) {
            elements.put(id.value(), region(id));
        }
    }

    private static List<Json> items(Json value, String name) {
        return field(value, name) instanceof Json.Arr array ? array.items() : List.of();
    }

    /// A field of an object; what is no object, or lacks the field, stands for it.
    private static Json field(Json value, String name) {
        return value instanceof Json.Obj object ? object.fields().getOrDefault(name, value) : value;
    }

    private Region region(Json value) {
        var place = value.place();
        var line = lines.get(place.line() - 1);
        int end = value instanceof Json.Text ? endOfText(line, place.column()) : place.column();
        return new Region(place.line(), place.column(), end + 1);
    }

    /// The column of the quotation mark that closes a text, which may hold escaped ones.
    private static int endOfText(String line, int column) {
        int i = column;
        while (line.charAt(i) != '"') {
            i += line.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }
}
