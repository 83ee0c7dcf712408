package dev.portolan.cli;

/// Ends a command that cannot do what it was asked: exit code 2, and the message in one line.
@SuppressWarnings("serial") // never serialised
final class Refusal extends RuntimeException {
    /// @param message what is wrong and what would be right
    Refusal(String message) {
        super(message, null, false, false);
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
