package dev.portolan.core.file;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// Builds instances out of JSON.
final class InstanceDecoder {
    private final PlanDecoder plan;

    InstanceDecoder(PlanDecoder plan) {
        this.plan = plan;
    }

    Instance instance(Fields fields) {
        var id = plan.id(fields, InstanceId::new);
        var name = fields.text("name");
        var product = fields.parsed("product", LineId::isValid, LineId::new, "field.product");
        var kind = fields.word("offsetKind", Offset.Kind.class, PlanWords::of, null);
        return new Instance(
                id,
                name,
                product,
                new Offset(kind, fields.number("offset", 0, Offset.MAX)),
                map(fields, "features", FeatureId::isValid, FeatureId::new, Fields::bool),
                map(
                        fields,
                        "overrides",
                        PortId::isValid,
                        PortId::new,
                        (all, port) -> all.number(port, 0, PortSpec.MAX_NUMBER)),
                map(fields, "bindings", PortId::isValid, PortId::new, Fields::text),
                PlanDecoder.distinct(
                        fields,
                        "ports",
                        fields.objects("ports").stream()
                                .map(InstanceDecoder::ownPort)
                                .toList(),
                        OwnPort::id),
                deployment(fields),
                fields.textOrNull("group"),
                fields.text("note", ""),
                fields.rest());
    }

    private static OwnPort ownPort(Fields fields) {
        return new OwnPort(
                fields.number("port", 1, PortSpec.MAX_NUMBER),
                transport(fields),
                fields.text("label", ""),
                address(fields),
                fields.rest());
    }

    private static Deployment deployment(Fields fields) {
        var word = fields.text("deployment", PlanWords.NATIVE);
        return switch (word) {
            case PlanWords.NATIVE -> {
                if (fields.has("published")) {
                    throw fields.fault("published", FileText.text("published.native"));
                }
                yield new Deployment.Native();
            }
            case PlanWords.CONTAINER ->
                new Deployment.Container(fields.objects("published").stream()
                        .map(InstanceDecoder::published)
                        .toList());
            default ->
                throw fields.fault(
                        "deployment", FileText.text("field.word", PlanWords.NATIVE + ", " + PlanWords.CONTAINER, word));
        };
    }

    private static PublishedPort published(Fields fields) {
        return new PublishedPort(
                fields.number("host", 0, PortSpec.MAX_NUMBER),
                fields.number("container", 1, PortSpec.MAX_NUMBER),
                transport(fields),
                address(fields),
                fields.rest());
    }

    static Transport transport(Fields fields) {
        return fields.word("transport", Transport.class, Transport::word, null);
    }

    static String address(Fields fields) {
        return fields.text("address", BindAddress.ANY_IPV4);
    }

    private static <K, V> SortedMap<K, V> map(
            Fields fields,
            String name,
            Predicate<String> form,
            Function<String, K> key,
            BiFunction<Fields, String, V> value) {
        var entries = fields.nested(name);
        var map = new TreeMap<K, V>();
        for (var entry : entries.names()) {
            if (!form.test(entry)) {
                throw entries.fault(entry, FileText.text("field.slug", entry));
            }
            map.put(key.apply(entry), value.apply(entries, entry));
        }
        return map;
    }
}
