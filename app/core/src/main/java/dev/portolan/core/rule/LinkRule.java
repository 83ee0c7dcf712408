package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import java.util.function.Consumer;

/// A rule that one link can break, together with the instances at its ends and the zones that they are in.
interface LinkRule {
    /// Says what is wrong with the link, in a stable order.
    void check(LinkView link, Consumer<Finding> findings);
}
