package dev.portolan.core.port;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.Literal;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The open ports of a layout by what is remarkable about them, looked up once for all instances that share
/// it. Most instances have few of each sort, so that a rule about them costs one look.
///
/// @param management those for administrators that bind more than loopback; without those whose number the
///     product leaves to the system, since nobody can call what has no number
/// @param rpc those for calls without a login that bind more than loopback
/// @param hiddenMetrics those with figures that bind loopback
/// @param peers those that equals connect to and that bind more than loopback
/// @param datagrams those over UDP that bind more than loopback
/// @param plain those without TLS that bind more than loopback and are meant for more than the cluster, while
///     the same is open over TLS on more than loopback
/// @param disputed those on whose number sources disagree and nobody has decided
/// @param unconfirmed those that nobody could confirm, and with the product's number
/// @param random those whose number the system chooses
/// @param typed the numbers, typed in settings that matter, of those that can have another than the shipped
///     one
public record PortTraits(
        List<PortSlot> management,
        List<PortSlot> rpc,
        List<PortSlot> hiddenMetrics,
        List<PortSlot> peers,
        List<PortSlot> datagrams,
        List<PortSlot> plain,
        List<PortSlot> disputed,
        List<PortSlot> unconfirmed,
        List<PortSlot> random,
        List<TypedNumber> typed) {
    private static final Set<Exposure> BEYOND_THE_CLUSTER =
            Set.of(Exposure.INTERNET, Exposure.PARTNER, Exposure.INTERNAL);

    public PortTraits {
        management = List.copyOf(management);
        rpc = List.copyOf(rpc);
        hiddenMetrics = List.copyOf(hiddenMetrics);
        peers = List.copyOf(peers);
        datagrams = List.copyOf(datagrams);
        plain = List.copyOf(plain);
        disputed = List.copyOf(disputed);
        unconfirmed = List.copyOf(unconfirmed);
        random = List.copyOf(random);
        typed = List.copyOf(typed);
    }

    /// The traits of open ports.
    ///
    /// @param matters whether a setting matters, given the features that are on
    static PortTraits of(List<PortSlot> open, Predicate<Literal> matters) {
        var sorting = new Sorting(open, matters);
        open.forEach(sorting::add);
        return sorting.done();
    }

    /// One pass over the ports: a plan in which each instance has addresses of its own has a layout for each.
    private static final class Sorting {
        private final List<PortSlot> open;
        private final Predicate<Literal> matters;
        private final List<PortSlot> management = new ArrayList<>();
        private final List<PortSlot> rpc = new ArrayList<>();
        private final List<PortSlot> hiddenMetrics = new ArrayList<>();
        private final List<PortSlot> peers = new ArrayList<>();
        private final List<PortSlot> datagrams = new ArrayList<>();
        private final List<PortSlot> plain = new ArrayList<>();
        private final List<PortSlot> disputed = new ArrayList<>();
        private final List<PortSlot> unconfirmed = new ArrayList<>();
        private final List<PortSlot> random = new ArrayList<>();
        private final List<TypedNumber> typed = new ArrayList<>();

        Sorting(List<PortSlot> open, Predicate<Literal> matters) {
            this.open = open;
            this.matters = matters;
        }

        PortTraits done() {
            return new PortTraits(
                    management, rpc, hiddenMetrics, peers, datagrams, plain, disputed, unconfirmed, random, typed);
        }

        void add(PortSlot slot) {
            var spec = slot.spec();
            boolean reachable = !slot.bind().isLoopback();
            if (slot.isRandom()) {
                random.add(slot);
            }
            if (reachable && slot.transport() == Transport.UDP) {
                datagrams.add(slot);
            }
            if (spec == null) {
                return;
            }
            sort(slot, spec, reachable);
            if (reachable && isPlain(spec)) {
                plain.add(slot);
            }
            if (!slot.overridden()) {
                doubt(slot, spec);
            }
            if (!slot.isRandom() && (slot.moves() || slot.overridden())) {
                spec.literals().stream().filter(matters).forEach(literal -> typed.add(new TypedNumber(slot, literal)));
            }
        }

        private void sort(PortSlot slot, PortSpec spec, boolean reachable) {
            switch (spec.kind()) {
                case MANAGEMENT -> addIf(reachable && !spec.random(), management, slot);
                case RPC -> addIf(reachable, rpc, slot);
                case METRICS -> addIf(!reachable, hiddenMetrics, slot);
                case PEER -> addIf(reachable && !slot.isRandom(), peers, slot);
                case SERVICE -> {}
            }
        }

        private static void addIf(boolean has, List<PortSlot> sort, PortSlot slot) {
            if (has) {
                sort.add(slot);
            }
        }

        private boolean isPlain(PortSpec spec) {
            return !spec.tls()
                    && spec.tlsTwin() != null
                    && BEYOND_THE_CLUSTER.contains(spec.exposure())
                    && open.stream()
                            .anyMatch(slot -> slot.id().equals(spec.tlsTwin())
                                    && !slot.bind().isLoopback());
        }

        /// A number that the user's own catalog file gives is a decision.
        private void doubt(PortSlot slot, PortSpec spec) {
            var change = spec.provenance().change();
            if (spec.provenance().disputed() != null
                    && (change == null || change.shipped().base() == spec.base())) {
                disputed.add(slot);
            }
            var confidence = spec.provenance().confidence();
            if (confidence == Confidence.LOW || confidence == Confidence.UNCONFIRMED) {
                unconfirmed.add(slot);
            }
        }
    }
}
