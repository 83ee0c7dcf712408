package dev.portolan.cli;

import dev.portolan.cli.print.OneLine;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.plan.Topology;
import java.nio.file.Path;

/// Reads plans that a command cannot do without.
final class Plans {
    private Plans() {}

    /// @throws Refusal if the file holds no plan
    static Topology read(Path file) {
        return fine(PlanFiles.read(file));
    }

    /// @throws Refusal if nothing could be read
    static Topology fine(PlanRead read) {
        return switch (read) {
            case PlanRead.Fine(var topology) -> topology;
            case PlanRead.Failed(var problem) -> throw new Refusal(describe(problem));
        };
    }

    /// The problem, in one line whatever the file holds.
    static String describe(PlanProblem problem) {
        return OneLine.of(problem.describe());
    }

    /// What a plan file is called, without folder and ending.
    static String stem(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(PlanFiles.EXTENSION)
                ? name.substring(0, name.length() - PlanFiles.EXTENSION.length())
                : name.replaceFirst("\\.[^.]*$", "");
    }
}
