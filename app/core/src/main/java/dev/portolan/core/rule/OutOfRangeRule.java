package dev.portolan.core.rule;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// No port above 65535 (physics 9).
final class OutOfRangeRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        var numbers = host.numbers();
        for (int place = 0; place < numbers.size(); place++) {
            if (numbers.number(place) > PortSpec.MAX_NUMBER) {
                var listener = host.listeners().get(place);
                findings.accept(host.finding(
                        FindingCode.PORT_OUT_OF_RANGE,
                        listener,
                        () -> FindingText.text("out-of-range", listener.described())));
            }
        }
    }
}
