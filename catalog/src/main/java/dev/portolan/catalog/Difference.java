package dev.portolan.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a user's own catalog file says of a port, where that is not what is shipped.
///
/// @param field the field's name in catalog files, such as `bind-setting`
/// @param shipped what it holds as shipped, as catalog files write it, several words with commas between;
///     empty for nothing; `random` for the base of a random port
/// @param current what it holds with the own file, likewise
public record Difference(String field, String shipped, String current) {
    /// Every field in which a port is not as shipped, in the order of the schema; none for a port that no own
    /// file changes.
    public static List<Difference> of(PortSpec port) {
        var change = port.provenance().change();
        if (change == null) {
            return List.of();
        }
        var shipped = fields(change.shipped());
        return fields(port).entrySet().stream()
                .map(field ->
                        new Difference(field.getKey(), shipped.getOrDefault(field.getKey(), ""), field.getValue()))
                .filter(field -> !field.shipped().equals(field.current()))
                .toList();
    }

    private static Map<String, String> fields(PortSpec port) {
        var provenance = port.provenance();
        var fields = new LinkedHashMap<String, String>();
        fields.put("label", port.label());
        fields.put("base", port.random() ? "random" : String.valueOf(port.base()));
        fields.put("transport", port.transport().word());
        fields.put("moves", String.valueOf(port.moves()));
        fields.put("when-taken", word(port.whenTaken()));
        fields.put("features", features(port.features()));
        fields.put("bind", port.bind());
        fields.put("container-bind", port.containerBind().equals(port.bind()) ? "" : port.containerBind());
        fields.put("bind-setting", port.bindSetting());
        fields.put("tls", String.valueOf(port.tls()));
        fields.put("tls-twin", port.tlsTwin() == null ? "" : port.tlsTwin().value());
        fields.put("kind", word(port.kind()));
        fields.put("exposure", word(port.exposure()));
        fields.put("main", String.valueOf(port.main()));
        fields.put("purpose", port.purpose());
        fields.put("setting", port.setting());
        fields.put("literals", port.literals().stream().map(Difference::literal).collect(Collectors.joining(", ")));
        fields.put("sources", String.join(", ", provenance.sources()));
        fields.put("confidence", word(provenance.confidence()));
        fields.put("disputed", dispute(provenance.disputed()));
        fields.put("since", provenance.versions().since());
        fields.put("until", provenance.versions().until());
        fields.put("note", port.note());
        return fields;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String features(List<FeatureId> features) {
        return features.stream().map(FeatureId::value).collect(Collectors.joining(", "));
    }

    private static String literal(Literal literal) {
        var fields = new ArrayList<String>();
        fields.add("setting: " + literal.setting());
        fields.add("number: " + literal.number());
        if (!literal.features().isEmpty()) {
            fields.add("features: [" + features(literal.features()) + "]");
        }
        if (!literal.note().isEmpty()) {
            fields.add("note: " + literal.note());
        }
        fields.add("sources: [" + String.join(", ", literal.sources()) + "]");
        return "{" + String.join(", ", fields) + "}";
    }

    private static String dispute(Provenance.@Nullable Dispute dispute) {
        return dispute == null ? "" : dispute.base() + ", " + dispute.source();
    }
}
