package dev.portolan.cli.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.cli.print.Ink;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.offset.Compactor;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of a plan's assigned offsets.
///
/// @param before the plan as it was read
/// @param resolution of the plan as it is now
/// @param changes in plan order
/// @param sizes what compacting came to; null if that was not asked for
/// @param remaining the errors that other offsets might have settled, and did not; waived ones are none
public record Assignment(
        Topology before,
        Resolution resolution,
        List<OffsetShift> changes,
        @Nullable Sizes sizes,
        List<Finding> remaining) {
    /// The errors that come of offsets.
    private static final Set<FindingCode> OF_OFFSETS = EnumSet.of(
            FindingCode.PORT_COLLISION,
            FindingCode.PORT_TAKEN_BY_HOST,
            FindingCode.OVERRIDE_COLLIDES,
            FindingCode.PORT_OUT_OF_RANGE);

    public Assignment {
        changes = List.copyOf(changes);
        remaining = List.copyOf(remaining);
    }

    /// Parts the collisions that can be parted.
    public static Assignment assign(Catalog catalog, Topology topology) {
        return of(catalog, topology, new OffsetAssigner(catalog).assign(topology), null);
    }

    /// Re-plans all assigned offsets to be small.
    public static Assignment compact(Catalog catalog, Topology topology) {
        var compaction = new Compactor(catalog).compact(topology);
        return of(catalog, topology, compaction.applyTo(topology), Sizes.of(catalog, topology, compaction));
    }

    private static Assignment of(Catalog catalog, Topology before, Topology after, @Nullable Sizes sizes) {
        var resolution = new Resolver(catalog).resolve(after);
        var remaining = resolution.findings(Severity.ERROR).stream()
                .filter(finding -> OF_OFFSETS.contains(finding.code()))
                .toList();
        var reasons = new ShiftReasons(catalog, before, sizes != null);
        return new Assignment(before, resolution, OffsetShift.between(before, after, reasons), sizes, remaining);
    }

    /// The plan with the offsets that it has now.
    public Topology after() {
        return resolution.topology();
    }

    /// Whether any offset is another one now.
    public boolean changesAnything() {
        return !changes.isEmpty();
    }

    /// Whether no error is left that comes of offsets.
    public boolean isSettled() {
        return remaining.isEmpty();
    }

    /// What happened, for people, with a line break at the end.
    public String report(Ink ink) {
        return AssignmentText.of(this, ink);
    }
}
