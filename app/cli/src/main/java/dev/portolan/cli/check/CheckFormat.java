package dev.portolan.cli.check;

import dev.portolan.cli.print.SafeJson;
import java.util.stream.Collectors;

/// How `portolan check` can be written.
public enum CheckFormat {
    /// For people: the findings in groups, and a line that sums up.
    TEXT {
        @Override
        public String write(CheckReport report) {
            return report.plans().stream()
                    .map(plan -> CheckText.of(plan, report.ink()))
                    .collect(Collectors.joining("\n"));
        }
    },
    /// For programs: one object, or an array of them if there are several plans.
    JSON {
        @Override
        public String write(CheckReport report) {
            return SafeJson.of(CheckJson.of(report.plans()));
        }
    },
    /// For programs that gather the findings of many tools: SARIF 2.1.0.
    SARIF {
        @Override
        public String write(CheckReport report) {
            return SafeJson.of(SarifLog.of(report.plans(), report.version()));
        }
    };

    /// The whole text, with a line break at the end.
    public abstract String write(CheckReport report);
}
