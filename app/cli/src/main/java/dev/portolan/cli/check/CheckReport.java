package dev.portolan.cli.check;

import dev.portolan.cli.print.Ink;
import java.util.List;

/// What a check found, and how it is to be told.
///
/// @param plans in the order in which the user named them
/// @param version of Portolan
/// @param ink for people
public record CheckReport(List<CheckedPlan> plans, String version, Ink ink) {
    public CheckReport {
        plans = List.copyOf(plans);
    }
}
