package dev.portolan.core.rule;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortKind;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.KnownLines;
import dev.portolan.core.port.PortRow;
import java.util.function.Consumer;

/// What is a note as long as a port merely could be reached is a warning once a link does reach it from
/// outside: from another zone, or for administration through a load balancer or from a service elsewhere.
///
/// A connection that the catalog says the caller's product makes is not questioned: monitoring collects from
/// other zones, and a load balancer that ends TLS goes on without.
final class ExposedAcrossZonesRule implements LinkRule {
    @Override
    public void check(LinkView view, Consumer<Finding> findings) {
        var row = view.link().target();
        if (row == null || row.spec() == null || !view.link().reachable()) {
            return;
        }
        boolean isManagement = row.spec().kind() == PortKind.MANAGEMENT;
        var twin = row.spec().tlsTwin();
        if ((!isManagement && twin == null) || !isFromOutside(view) || view.dial() != null) {
            return;
        }
        if (isManagement) {
            findings.accept(view.finding(
                            FindingCode.MANAGEMENT_EXPOSED,
                            () -> FindingText.text(
                                    "management-reached",
                                    view.caller().instance().name(),
                                    view.target().instance().name(),
                                    row.label(),
                                    view.arithmetic()))
                    .as(Severity.WARNING));
        }
        if (twin != null && crossesZones(view)) {
            checkPlain(view, row, view.at(twin), findings);
        }
    }

    /// A twin that this caller does not reach is none.
    private static void checkPlain(LinkView view, PortRow row, LinkView secure, Consumer<Finding> findings) {
        var twin = secure.link().target();
        if (twin != null && secure.link().reachable()) {
            findings.accept(view.finding(
                            FindingCode.PLAIN_HTTP_EXPOSED,
                            () -> FindingText.text(
                                    "plain-reached",
                                    view.caller().instance().name(),
                                    view.target().instance().name(),
                                    row.label(),
                                    view.arithmetic(),
                                    twin.label(),
                                    secure.arithmetic()))
                    .as(Severity.WARNING));
        }
    }

    private static boolean isFromOutside(LinkView view) {
        return crossesZones(view)
                || isOf(view.caller(), KnownLines.LOAD_BALANCER)
                || isOf(view.caller(), KnownLines.EXTERNAL);
    }

    private static boolean isOf(InstancePorts instance, LineId line) {
        return instance.instance().product().equals(line);
    }

    /// Both hosts must be in a zone: a plan without zones says nothing about borders.
    private static boolean crossesZones(LinkView view) {
        return view.fromZone() != null
                && view.toZone() != null
                && !view.fromZone().equals(view.toZone());
    }
}
