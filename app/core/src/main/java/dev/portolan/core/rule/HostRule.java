package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import java.util.function.Consumer;

/// A rule that one host can break by itself.
///
/// A new rule is a class here, a [dev.portolan.core.finding.FindingCode], its texts in the bundle, a line in
/// [Rules] and a test. What a finding says is put together later, and so keeps alive what it is made of:
/// names and ports, but no [HostView].
interface HostRule {
    /// Says what is wrong with the host, in a stable order.
    void check(HostView host, Consumer<Finding> findings);
}
