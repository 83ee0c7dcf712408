package dev.portolan.core.fix;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.WaiverEdits;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Finds ways to settle a finding.
///
/// Each fix has been tried on the plan before it is offered and keeps the law: once it is applied, the
/// finding is gone, and no error is there that was not there before; a fix for a warning or a note brings no
/// warning either. So a fix for an error always leaves fewer errors. An error that merely names another
/// number is the one that was there before.
public final class Fixes {
    /// The remedies in the order of their kinds.
    private static final List<Remedy> REMEDIES = List.of(
            new Requote(),
            new AddLink(),
            new Forget(),
            new ResetBase(),
            new Publish(),
            new SwitchOn(),
            new NextOffset(),
            new Pin(),
            new ReplanHost(),
            new LeaveGroup(),
            new Unpublish(),
            new NextNumber(),
            new MoveAddress(),
            new SwitchOff(),
            new TakeDisputed(),
            new Bypass(),
            new UseTls(),
            new RemoveLink(),
            new Rename(),
            new Unwaive());
    /// Stands for a reason while a waiver is tried.
    private static final String NO_REASON_YET = "?";

    private final Catalog catalog;
    private final Resolver resolver;

    /// @param catalog what the plan was resolved with
    public Fixes(Catalog catalog) {
        this.catalog = catalog;
        this.resolver = new Resolver(catalog);
    }

    /// The fixes for a finding, best first: by kind, and of one kind that for the instance to change first.
    /// Of fixes that lead to the same plan only the first is there. The last one waives the finding.
    ///
    /// @param finding one of the resolution's that is not waived; for any other there is no fix
    public List<Fix> of(Resolution resolution, Finding finding) {
        var situation = new Situation(catalog, resolution, finding);
        var fixes = new ArrayList<Fix>();
        var plans = new ArrayList<Topology>();
        for (var remedy : REMEDIES) {
            int before = fixes.size();
            var proposals = remedy.propose(situation).iterator();
            while (proposals.hasNext() && fixes.size() - before < remedy.most()) {
                add(situation, remedy.kind(), proposals.next(), plans, fixes);
            }
        }
        var waiving = waive(finding, NO_REASON_YET);
        tried(situation, waiving.apply(resolution.topology()))
                .ifPresent(consequences -> fixes.add(new Fix.Waiving(
                        Fix.Kind.WAIVE.word(), Fix.Kind.WAIVE, waiving.label(), finding, consequences)));
        return List.copyOf(fixes);
    }

    private void add(Situation situation, Fix.Kind kind, Proposal proposal, List<Topology> plans, List<Fix> fixes) {
        var id = kind.word() + ":" + proposal.subject();
        if (fixes.stream().anyMatch(fix -> fix.id().equals(id))) {
            return;
        }
        var plan = proposal.edit().apply(situation.topology());
        if (plan.equals(situation.topology()) || plans.contains(plan)) {
            return;
        }
        tried(situation, plan).ifPresent(consequences -> {
            plans.add(plan);
            fixes.add(new Fix.Ready(id, kind, proposal.edit().label(), proposal.edit(), consequences));
        });
    }

    /// What follows from a plan in place of the present one; empty if it breaks the law.
    private Optional<Consequences> tried(Situation situation, Topology plan) {
        var after = resolver.resolve(plan, situation.resolution());
        var comparison = new Comparison(situation.resolution(), after);
        return isLawful(situation.finding(), comparison) ? Optional.of(comparison.consequences()) : Optional.empty();
    }

    private static boolean isLawful(Finding finding, Comparison comparison) {
        var worstAllowed = finding.severity() == Severity.ERROR ? Severity.WARNING : Severity.NOTE;
        return comparison.settles(finding)
                && comparison.verdicts().come().stream()
                        .allMatch(other -> other.severity().compareTo(worstAllowed) >= 0 && !isMoreOf(finding, other));
    }

    /// Whether a finding is what is left of another: several ports of an instance are often told in one.
    private static boolean isMoreOf(Finding finding, Finding other) {
        return other.code() == finding.code()
                && finding.severity() != Severity.ERROR
                && !finding.parties().isEmpty()
                && other.instances().equals(finding.instances())
                && Objects.equals(other.link(), finding.link());
    }

    /// The edit that accepts a finding.
    ///
    /// @param reason why it is accepted
    /// @throws IllegalArgumentException if the reason is blank
    public static Edit waive(Finding finding, String reason) {
        return WaiverEdits.waive(new Waiver(
                finding.code().word(),
                finding.host(),
                finding.instances(),
                finding.port(),
                finding.transport(),
                finding.about().text(),
                reason,
                Extras.NONE));
    }
}
