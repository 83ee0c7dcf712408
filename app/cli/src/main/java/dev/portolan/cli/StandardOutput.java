package dev.portolan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where results go. A reader who has read enough and leaves, as `head` does, is no failure: what comes
/// after that goes nowhere. Every other failure to write is passed on.
final class StandardOutput extends OutputStream {
    /// What Linux and macOS, and then Windows, say in English of a pipe that nobody reads any more. Java tells
    /// it from other failures by no other sign.
    private static final List<String> LEFT =
            List.of("broken pipe", "the pipe is being closed", "the pipe has been ended");

    private final OutputStream target;
    private boolean left;

    private StandardOutput(OutputStream target) {
        this.target = target;
    }

    /// Prints to a stream in UTF-8 whatever the system's locale: same input, same bytes.
    ///
    /// @param target such as the standard output of the process
    static PrintStream of(OutputStream target) {
        return new PrintStream(new StandardOutput(target), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            target.write(bytes, from, length);
        } catch (IOException e) {
            leave(e);
        }
    }

    @Override
    public void flush() throws IOException {
        if (left) {
            return;
        }
        try {
            target.flush();
        } catch (IOException e) {
            leave(e);
        }
    }

    private void leave(IOException failure) throws IOException {
        var message = Optional.ofNullable(failure.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        if (LEFT.stream().noneMatch(message::contains)) {
            throw failure;
        }
        left = true;
    }
}
