package dev.portolan.core.resolve;

import java.util.function.Consumer;

/// A rule that one host can break by itself.
///
/// A new rule is a class here, a [FindingCode], its sentence in the bundle, a line in [HostResolver] and a
/// test.
interface HostRule {
    /// Says what is wrong with the host, in a stable order.
    void check(HostView host, Consumer<Finding> findings);
}
