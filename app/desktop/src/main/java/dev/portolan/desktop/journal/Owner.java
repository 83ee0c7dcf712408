package dev.portolan.desktop.journal;

import java.time.Instant;

/// The process that writes a journal. Numbers of processes are used again; together with the start there is
/// never a second one.
///
/// @param pid the process's number
/// @param started when it was started, in milliseconds since 1970; 0 where the system doesn't tell
public record Owner(long pid, long started) {
    /// This process.
    public static Owner current() {
        return of(ProcessHandle.current());
    }

    private static Owner of(ProcessHandle process) {
        return new Owner(
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /// Whether it still runs.
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(Owner::of)
                .filter(this::equals)
                .isPresent();
    }
}
