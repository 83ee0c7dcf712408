package dev.portolan.core.resolve;

import java.util.function.Consumer;

/// No port above 65535.
final class OutOfRangeRule implements HostRule {
    static final int MAX_PORT = 65535;

    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var instance : host.instances()) {
            for (var row : instance.openPorts()) {
                if (row.number() > MAX_PORT) {
                    var owner = instance.instance();
                    findings.accept(host.finding(
                            FindingCode.PORT_OUT_OF_RANGE,
                            row.number(),
                            row.transport(),
                            Listener.Where.inside(owner),
                            owner.id(),
                            FindingText.text("out-of-range", owner.name(), row.label(), row.arithmetic())));
                }
            }
        }
    }
}
