package dev.portolan.cli;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.cli.print.Words;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.port.PortTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every port of a product line at an offset and with some features switched.
///
/// @param rows in the order of [PortLine#ORDER]
record PortLines(ProductLine line, int offset, List<PortLine> rows) {
    PortLines {
        rows = List.copyOf(rows);
    }

    /// Works the ports out.
    ///
    /// @param wanted the offset; null for the line's default
    /// @throws Refusal if the line follows no offset, or if the offset is negative or takes a port past 65535
    static PortLines of(Catalog catalog, ProductLine line, @Nullable Integer wanted, Map<FeatureId, Boolean> choices) {
        int offset = wanted == null ? line.offset().defaultOffset() : usable(line, wanted);
        var instance = Instance.of(new InstanceId("any"), line.stem(), line.id(), Offset.pinned(offset))
                .withFeatures(choices);
        var switches = Switches.of(line, choices);
        var listeners = PortTable.of(line, instance).stream()
                .flatMap(row -> line.port(row.id()).map(spec -> listener(row, spec)).stream());
        var dials = line.dials().stream().map(dial -> dial(catalog, dial, switches));
        return new PortLines(
                line,
                offset,
                Stream.concat(listeners, dials).sorted(PortLine.ORDER).toList());
    }

    private static int usable(ProductLine line, int offset) {
        if (line.offset().kind() == OffsetRule.Kind.FIXED && offset != 0) {
            throw new Refusal(Words.text("offset.fixed", line.id()));
        }
        int top = line.ports().stream()
                .filter(PortSpec::moves)
                .mapToInt(PortSpec::base)
                .max()
                .orElse(0);
        int highest = PortSpec.MAX_NUMBER - top;
        if (offset < 0 || offset > highest) {
            throw new Refusal(Words.text("offset.range", offset, line.id(), highest, top, PortSpec.MAX_NUMBER));
        }
        return offset;
    }

    private static PortLine listener(PortRow row, PortSpec spec) {
        return new PortLine(
                row.number(),
                row.transport(),
                row.isRandom() ? PortLine.Role.RANDOM : PortLine.Role.LISTENS,
                row.id().value(),
                row.base(),
                row.offset(),
                spec.moves(),
                spec.features(),
                row.open(),
                row.address(),
                spec.tls(),
                spec.purpose(),
                spec.setting(),
                spec.provenance().sources(),
                Remarks.of(spec, row.offset()),
                Remarks.doubt(spec, row.offset()));
    }

    private static PortLine dial(Catalog catalog, Dial dial, Switches switches) {
        var tls = dial.targets().stream()
                .flatMap(target -> catalog.port(target).stream())
                .map(PortSpec::tls)
                .findFirst()
                .orElse(null);
        return new PortLine(
                dial.port(),
                dial.transport(),
                PortLine.Role.DIALS,
                dial.id().value(),
                dial.port(),
                0,
                false,
                dial.features(),
                switches.dials(dial),
                "",
                tls,
                dial.purpose(),
                dial.setting(),
                dial.sources(),
                Remarks.of(dial),
                "");
    }
}
