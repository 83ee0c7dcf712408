package dev.portolan.core.fix;

import java.util.stream.Stream;

/// A way to settle findings of some codes. It may propose what does not help: each proposal is tried, and
/// only what keeps the law of [Fixes] is offered.
interface Remedy {
    /// What its fixes do.
    Fix.Kind kind();

    /// How many of its proposals are offered at most.
    default int most() {
        return 4;
    }

    /// What could settle a finding, best first; empty for findings that it cannot settle. Tried one by one
    /// until there are [#most] that help, so a later proposal should be worked out lazily.
    Stream<Proposal> propose(Situation situation);
}
