package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.cli.print.Ink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PortolanTest {
    private static final List<List<String>> COMMANDS = List.of(
            List.of(),
            List.of("ports"),
            List.of("check"),
            List.of("import"),
            List.of("assign"),
            List.of("offsets"),
            List.of("export"),
            List.of("catalog"),
            List.of("catalog", "list"),
            List.of("catalog", "show"));

    @Test
    void everyCommandHelps() throws IOException {
        var all = new StringBuilder();
        for (var command : COMMANDS) {
            var args = new ArrayList<>(command);
            args.add("--help");
            var ran = Ran.small(args.toArray(String[]::new));
            assertEquals(new Ran(0, ran.out(), ""), ran);
            all.append(ran.out()).append('\n');
        }
        Golden.check("help.txt", all.toString());
    }

    @Test
    void saysItsVersion() {
        var ran = Ran.small("--version");

        assertTrue(ran.out().matches("portolan [0-9]+[.][0-9]+[^$]*\n"), ran.out());
        assertEquals(new Ran(0, ran.out(), ""), ran);
    }

    @Test
    void ownFailureIsOneLineAndExitCode3() {
        var ran = Ran.run(
                () -> {
                    throw new IllegalStateException("broken\ninside");
                },
                Path.of(""),
                Optional.empty(),
                "catalog",
                "list");

        assertEquals(
                new Ran(
                        3,
                        "",
                        "portolan failed: java.lang.IllegalStateException: broken\uFFFDinside"
                                + " (PORTOLAN_OPTS=-Dportolan.debug=true shows where)\n"),
                ran);
    }

    @Test
    void errorOfTheRuntimeIsExitCode3Too() {
        var ran = Ran.run(
                () -> {
                    throw new StackOverflowError();
                },
                Path.of(""),
                Optional.empty(),
                "catalog",
                "list");

        assertEquals(
                new Ran(
                        3,
                        "",
                        "portolan failed: java.lang.StackOverflowError (PORTOLAN_OPTS=-Dportolan.debug=true shows"
                                + " where)\n"),
                ran);
    }

    /// Runs a command whose results cannot be written.
    ///
    /// @param message what the system says to that
    private static Ran failing(String message, String... args) {
        var failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        var err = new ByteArrayOutputStream();
        var session = new Session(
                StandardOutput.of(failing),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Path.of(""),
                BundledCatalog::load,
                Optional::empty,
                Ink.NONE,
                false);
        int exitCode = Portolan.run(List.of(args), session);
        return new Ran(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Input/output error"})
    void outputThatCannotBeWrittenIsAFailureOfOurOwn(String message) {
        var ran = new Ran(3, "", "portolan failed: the output could not be written in full\n");

        assertEquals(ran, failing(message, "catalog", "list"));
        assertEquals(ran, failing(message, "--help"));
    }

    @Test
    void outputThatFailsWithoutAWordIsAFailureToo() {
        var failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException();
            }
        };
        var out = StandardOutput.of(failing);
        out.print("text");

        assertTrue(out.checkError());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Broken pipe",
                "Daten\u00fcbergabe unterbrochen (broken pipe)",
                "The pipe is being closed",
                "The pipe has been ended"
            })
    void aReaderWhoHasReadEnoughIsNoFailure(String message) {
        assertEquals(new Ran(0, "", ""), failing(message, "catalog", "list"));
        assertEquals(new Ran(0, "", ""), failing(message, "--help"));
        assertEquals(new Ran(1, "", ""), failing(message, "check", Ran.plan("gateways.portolan.json")));
        assertEquals(
                new Ran(2, "", "gone.json: cannot be read: there is no such file\n"),
                failing(message, "check", "gone.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "chek x, 'portolan: there is no command \"chek\"; close to it: check (portolan --help says more)'",
        "chek --format json x, 'portolan: there is no command \"chek\"; close to it: check (portolan --help says more)'",
        "frobnicate x, 'portolan: there is no command \"frobnicate\" (portolan --help says more)'",
        "catalog lst, 'portolan catalog: there is no command \"lst\"; close to it: list (portolan catalog --help says"
                + " more)'",
    })
    void namesTheCommandThatThereIsNot(String command, String complaint) {
        assertEquals(new Ran(2, "", complaint + "\n"), Ran.small(command.split(" ")));
    }

    /// What stands before it is a plan, or the command is known.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "check.json x | portolan: Unmatched argument at index 1: 'x' (portolan --help says more)",
                "./check x | portolan: Unmatched argument at index 1: 'x' (portolan --help says more)",
                "--chek | portolan: Unknown option: '--chek' (portolan --help says more)",
                "--catalgo products | portolan: Unknown option: '--catalgo' (portolan --help says more)",
                "offsets a b c | portolan offsets: Unmatched argument at index 3: 'c' (portolan offsets --help says more)",
            })
    void namesTheArgumentThatIsTooMany(String command, String complaint) {
        assertEquals(new Ran(2, "", complaint + "\n"), Ran.small(command.split(" ")));
    }

    @Test
    void anArgumentWithAnAtSignIsNoFileOfArguments() {
        assertEquals(new Ran(2, "", "@gone: cannot be read: there is no such file\n"), Ran.small("@gone"));
    }
}
