package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.HostId;

/// A part of the list of problems: what its findings have in common.
sealed interface Section {
    /// Findings that are as bad as one another.
    record OfSeverity(Severity severity) implements Section {}

    /// Findings of one host.
    record OfHost(HostId host) implements Section {}

    /// Findings of one kind.
    record OfCode(FindingCode code) implements Section {}

    /// Findings that somebody has accepted, whatever they are about.
    record Accepted() implements Section {}
}
