package dev.portolan.core.file;

import dev.portolan.core.plan.Extras;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The fields of one JSON object while it is being read: each is asked for by name and type, and what nobody
/// asked for is left over as [Extras].
final class Fields {
    private final Json.Obj object;
    private final String path;
    private final Set<String> asked = new HashSet<>();

    private Fields(Json.Obj object, String path) {
        this.object = object;
        this.path = path;
    }

    static Fields of(Json value, String path) {
        return new Fields(as(value, path, Json.Obj.class, "an object"), path);
    }

    /// The path of a field, for messages.
    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /// A fault at a field, or at the object if the field is absent.
    PlanFault fault(String name, String message) {
        var value = object.fields().get(name);
        return new PlanFault(value == null ? object.place() : value.place(), path(name), message);
    }

    private @Nullable Json find(String name) {
        asked.add(name);
        return object.fields().get(name);
    }

    private Json require(String name) {
        var value = find(name);
        if (value == null) {
            throw fault(name, FileText.text("field.missing"));
        }
        return value;
    }

    boolean has(String name) {
        return object.fields().containsKey(name);
    }

    String text(String name) {
        return text(require(name), path(name));
    }

    String text(String name, String absent) {
        var value = find(name);
        return value == null ? absent : text(value, path(name));
    }

    @Nullable
    String textOrNull(String name) {
        var value = find(name);
        return value == null ? null : text(value, path(name));
    }

    int number(String name, int min, int max) {
        return number(require(name), path(name), min, max);
    }

    int number(String name, int min, int max, int absent) {
        var value = find(name);
        return value == null ? absent : number(value, path(name), min, max);
    }

    /// A text that is one of a few words.
    <E extends Enum<E>> E word(String name, Class<E> type, Function<E, String> word, @Nullable E absent) {
        var value = absent == null ? require(name) : find(name);
        if (value == null) {
            return Objects.requireNonNull(absent);
        }
        var text = text(value, path(name));
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> fault(name, FileText.text("field.word", words(type, word), text)));
    }

    private static <E extends Enum<E>> String words(Class<E> type, Function<E, String> word) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(word).toList());
    }

    /// A text of a certain form, made into something.
    <T> T parsed(String name, Predicate<String> form, Function<String, T> make, String messageKey) {
        var text = text(name);
        if (!form.test(text)) {
            throw fault(name, FileText.text(messageKey, text));
        }
        return make.apply(text);
    }

    List<Fields> objects(String name) {
        return items(name, Fields::of);
    }

    List<String> texts(String name) {
        return items(name, Fields::text);
    }

    /// Texts of a certain form, each made into something.
    ///
    /// @param make gives nothing for a text of another form
    <T> List<T> parsedItems(String name, Function<String, Optional<T>> make, String messageKey) {
        return items(name, (value, path) -> {
            var text = text(value, path);
            return make.apply(text)
                    .orElseThrow(() -> new PlanFault(value.place(), path, FileText.text(messageKey, text)));
        });
    }

    private <T> List<T> items(String name, BiFunction<Json, String, T> read) {
        var value = find(name);
        if (value == null) {
            return List.of();
        }
        var items = as(value, path(name), Json.Arr.class, "an array").items();
        var all = new ArrayList<T>(items.size());
        for (int i = 0; i < items.size(); i++) {
            all.add(read.apply(items.get(i), path(name) + "[" + i + "]"));
        }
        return all;
    }

    /// The fields of a nested object; empty if it is absent.
    Fields nested(String name) {
        var value = find(name);
        return value == null
                ? new Fields(new Json.Obj(object.place(), new LinkedHashMap<>()), path(name))
                : of(value, path(name));
    }

    /// The names of all fields, for objects that are maps.
    List<String> names() {
        return List.copyOf(object.fields().keySet());
    }

    boolean bool(String name) {
        return bool(require(name), path(name));
    }

    boolean bool(String name, boolean absent) {
        var value = find(name);
        return value == null ? absent : bool(value, path(name));
    }

    Fields object(String name) {
        return of(require(name), path(name));
    }

    /// What nobody asked for.
    Extras rest() {
        SequencedMap<String, String> rest = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> {
            if (!asked.contains(name)) {
                rest.put(name, JsonWriting.compact(value));
            }
        });
        return new Extras(rest);
    }

    private static String text(Json value, String path) {
        return as(value, path, Json.Text.class, "a text").value();
    }

    private static boolean bool(Json value, String path) {
        return as(value, path, Json.Bool.class, "true or false").value();
    }

    private static int number(Json value, String path, int min, int max) {
        var literal = as(value, path, Json.Num.class, FileText.text("number.between", min, max))
                .literal();
        if (literal.matches("-?[0-9]{1,10}")) {
            long number = Long.parseLong(literal);
            if (min <= number && number <= max) {
                return (int) number;
            }
        }
        throw new PlanFault(value.place(), path, FileText.text("field.number", min, max, literal));
    }

    private static <T extends Json> T as(Json value, String path, Class<T> type, String expected) {
        if (!type.isInstance(value)) {
            throw new PlanFault(value.place(), path, FileText.text("field.type", expected, value.kind()));
        }
        return type.cast(value);
    }
}
