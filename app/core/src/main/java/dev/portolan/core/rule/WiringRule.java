package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import java.util.function.Consumer;

/// A rule that an instance can break by the links that it has or lacks. Its findings outlive the [WiringView]
/// and should not hold it.
interface WiringRule {
    /// Says what is wrong with the instance's links, in a stable order.
    void check(WiringView wiring, Consumer<Finding> findings);
}
