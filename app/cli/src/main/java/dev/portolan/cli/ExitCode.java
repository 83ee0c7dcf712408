package dev.portolan.cli;

/// The exit codes that scripts rely on.
final class ExitCode {
    /// Everything is fine.
    static final int FINE = 0;
    /// A plan has findings at or above the asked level.
    static final int FINDINGS = 1;
    /// Wrong usage, or a file that cannot be read or written.
    static final int REFUSED = 2;
    /// A failure of our own.
    static final int FAILED = 3;

    private ExitCode() {}
}
