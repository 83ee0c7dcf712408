package dev.portolan.cli;

import dev.portolan.cli.check.CheckFormat;
import dev.portolan.cli.offset.OffsetsFormat;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import dev.portolan.export.ExportFormat;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/// The command line as a whole: which commands there are, and how they fail.
final class Portolan {
    private Portolan() {}

    /// Runs one command.
    ///
    /// @return its exit code, see [ExitCode]
    static int run(List<String> args, Session session) {
        int exitCode = execute(args, session);
        // A print stream keeps its failures to itself until asked.
        if (session.out().checkError()) {
            session.complain(Words.text("failed.output"));
            return ExitCode.FAILED;
        }
        return exitCode;
    }

    private static int execute(List<String> args, Session session) {
        try {
            return commandLine(session).execute(args.toArray(String[]::new));
        } catch (Error e) {
            return failed(e, session);
        }
    }

    private static CommandLine commandLine(Session session) {
        var catalog = new CatalogOption();
        return new CommandLine(new DesignCommand(session, catalog))
                .addSubcommand(new PortsCommand(session, catalog))
                .addSubcommand(new CheckCommand(session, catalog))
                .addSubcommand(new ImportCommand(session, catalog))
                .addSubcommand(new AssignCommand(session, catalog))
                .addSubcommand(new OffsetsCommand(session, catalog))
                .addSubcommand(new ExportCommand(session, catalog))
                .addSubcommand(new CommandLine(new CatalogCommand())
                        .addSubcommand(new CatalogListCommand(session, catalog))
                        .addSubcommand(new CatalogShowCommand(session, catalog))
                        .addSubcommand(new CatalogCheckCommand(session, catalog)))
                .registerConverter(PortsFormat.class, new Choice<>(PortsFormat.values()))
                .registerConverter(OffsetsFormat.class, new Choice<>(OffsetsFormat.values()))
                .registerConverter(CheckFormat.class, new Choice<>(CheckFormat.values()))
                .registerConverter(CheckCommand.FailOn.class, new Choice<>(CheckCommand.FailOn.values()))
                .registerConverter(ExportFormat.class, new Choice<>(ExportFormat.values()))
                .setResourceBundle(Words.bundle())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, args) -> wrongUsage(wrong, List.of(args), session))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure, session));
    }

    private static int wrongUsage(ParameterException wrong, List<String> args, Session session) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        var message = UnknownCommand.in(wrong, args).orElseGet(() -> OneLine.of(String.valueOf(wrong.getMessage())));
        session.complain(Words.text("usage.wrong", command, message));
        return ExitCode.REFUSED;
    }

    private static int failed(Throwable failure, Session session) {
        if (failure instanceof Refusal refusal) {
            session.complain(refusal.message());
            return ExitCode.REFUSED;
        }
        session.complain(Words.text("failed", OneLine.of(failure.toString())));
        if (session.debug()) {
            failure.printStackTrace(session.err());
        }
        return ExitCode.FAILED;
    }
}
