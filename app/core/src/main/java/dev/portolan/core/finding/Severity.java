package dev.portolan.core.finding;

import java.util.Locale;

/// How bad a finding is, worst first.
public enum Severity {
    /// The plan cannot work as drawn.
    ERROR,
    /// It can work, and is likely to cause trouble.
    WARNING,
    /// Worth knowing.
    NOTE;

    /// The lower-case word used in files and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
