package dev.portolan.cli;

import dev.portolan.cli.check.CheckFormat;
import dev.portolan.cli.check.CheckReport;
import dev.portolan.cli.check.CheckedPlan;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fix.Fixes;
import dev.portolan.core.resolve.Resolver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `portolan check`: what is wrong with plans.
@Command(name = "check", description = "${bundle:check.description}")
final class CheckCommand implements Callable<Integer> {
    /// The findings that make a check fail.
    enum FailOn {
        /// Errors alone.
        ERROR(Severity.ERROR),
        /// Errors and warnings.
        WARNING(Severity.WARNING);

        private final Severity severity;

        FailOn(Severity severity) {
            this.severity = severity;
        }
    }

    private final Session session;
    private final CatalogOption catalog;

    @Parameters(paramLabel = "PLAN", arity = "1..*", description = "${bundle:check.plans}")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${bundle:check.format}")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--explain", description = "${bundle:check.explain}")
    private boolean explained;

    @Option(names = "--fail-on", paramLabel = "LEVEL", description = "${bundle:check.fail-on}")
    private FailOn failOn = FailOn.ERROR;

    CheckCommand(Session session, CatalogOption catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    /// Nothing is printed among the results if a plan cannot be read: half a report would pass for a whole
    /// one.
    @Override
    public Integer call() {
        var known = catalog.read(session);
        var resolver = new Resolver(known);
        var fixes = new Fixes(known);
        var plans = new ArrayList<CheckedPlan>();
        for (var file : files) {
            switch (PlanFiles.read(file)) {
                case PlanRead.Fine(var plan) ->
                    plans.add(CheckedPlan.of(file, resolver.resolve(plan), fixes, explained));
                case PlanRead.Failed(var problem) -> session.complain(Plans.describe(problem));
            }
        }
        if (plans.size() < files.size()) {
            return ExitCode.REFUSED;
        }
        session.print(format.write(new CheckReport(plans, Version.number(), session.ink())));
        return plans.stream().anyMatch(plan -> plan.hasAtLeast(failOn.severity)) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
