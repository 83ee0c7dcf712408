package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Finding;

/// By what the list of problems is divided into sections.
enum Grouping {
    SEVERITY,
    HOST,
    CODE;

    /// The section that a finding belongs to.
    Section section(Finding finding) {
        return switch (this) {
            case SEVERITY -> new Section.OfSeverity(finding.severity());
            case HOST -> new Section.OfHost(finding.host());
            case CODE -> new Section.OfCode(finding.code());
        };
    }
}
