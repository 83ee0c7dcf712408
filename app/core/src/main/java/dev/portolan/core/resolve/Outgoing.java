package dev.portolan.core.resolve;

import dev.portolan.core.common.Chains;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import java.util.ArrayList;
import java.util.List;

/// The links of a plan by who opens them, for as long as it takes to follow them.
@FunctionalInterface
interface Outgoing {
    /// What was known of an earlier state of the plan, as it is now.
    ///
    /// @param earlier who opened which links
    /// @param since what came and went
    /// @param plan all links as they are now
    record Amended(Outgoing earlier, Rewiring since, List<Link> plan) implements Outgoing {
        @Override
        public List<Link> from(InstanceId caller) {
            return from(caller, earlier.from(caller));
        }

        @Override
        public List<Link> from(InstanceId caller, List<Link> before) {
            return since.applied(caller, before, plan);
        }
    }

    /// All links, looked at one by one.
    static Outgoing of(List<Link> plan) {
        var byCaller = new Chains(plan.size());
        // Backwards, since a chain is walked from the place that was added last.
        for (int place = plan.size() - 1; place >= 0; place--) {
            byCaller.add(place, plan.get(place).from().hashCode());
        }
        return caller -> {
            var opened = new ArrayList<Link>();
            for (int place = byCaller.last(caller.hashCode()); place != Chains.NONE; place = byCaller.before(place)) {
                if (plan.get(place).from().equals(caller)) {
                    opened.add(plan.get(place));
                }
            }
            return opened;
        };
    }

    /// The links that an instance opens, in the plan's order.
    List<Link> from(InstanceId caller);

    /// The same where it is at hand what the instance opened in the earlier state: no need to look that up.
    default List<Link> from(InstanceId caller, List<Link> before) {
        return from(caller);
    }
}
