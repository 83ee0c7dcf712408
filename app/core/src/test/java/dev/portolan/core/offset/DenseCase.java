package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.fixture.MadeUp;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A made-up catalog and a plan of a few of its products on few hosts, whose ports lie so close that small
/// offsets collide, and in every way: with pins, groups over hosts, strides, reserved and ephemeral numbers,
/// addresses, containers, ports that share or count up, and products near the highest port that have few
/// offsets to choose from.
///
/// The same random numbers give the same case.
record DenseCase(Catalog catalog, Topology plan) {
    private static final List<String> BINDS = List.of("0.0.0.0", "0.0.0.0", "0.0.0.0", "127.0.0.1", "::");
    private static final int LOW = 2000;
    private static final int SPAN = 14;
    private static final int TOP = 65531;

    static DenseCase random(Random random, int maxInstances) {
        return new Maker(random).make(maxInstances);
    }

    private static final class Maker {
        private final Random random;
        private final boolean nearTheTop;

        private Maker(Random random) {
            this.random = random;
            this.nearTheTop = random.nextInt(4) == 0;
        }

        private DenseCase make(int maxInstances) {
            var lines = new ArrayList<ProductLine>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                lines.add(line("line-" + i, nearTheTop && random.nextInt(3) > 0 ? TOP : LOW));
            }
            var hosts = new ArrayList<Host>();
            int hostCount = nearTheTop ? 1 : 1 + random.nextInt(3);
            int left = 1 + random.nextInt(maxInstances);
            for (int i = 0; i < hostCount; i++) {
                int count = i == hostCount - 1 ? left : random.nextInt(left + 1);
                left -= count;
                hosts.add(host("h" + i, lines, count));
            }
            var catalog = MadeUp.catalog(lines);
            return new DenseCase(
                    catalog, Topology.empty("dense").withHosts(hosts).withPreferences(preferences()));
        }

        private OffsetPreferences preferences() {
            var reserved = new ArrayList<PortRange>();
            for (int i = random.nextInt(3); i > 0; i--) {
                int from = number(LOW);
                reserved.add(new PortRange(from, from + random.nextInt(3)));
            }
            int stride = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
            return new OffsetPreferences(stride, random.nextBoolean(), reserved, Extras.NONE);
        }

        private int number(int low) {
            return low + random.nextInt(SPAN);
        }

        private ProductLine line(String id, int low) {
            var ports = new ArrayList<PortSpec>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                ports.add(port("m" + i, low == TOP ? TOP + random.nextInt(5) : number(low), true, WhenTaken.FAILS));
            }
            if (random.nextInt(3) == 0) {
                ports.add(port("s", number(LOW), false, pick(List.of(WhenTaken.values()))));
            }
            if (random.nextInt(4) == 0) {
                ports.add(port("x", number(LOW), true, pick(List.of(WhenTaken.values()))));
            }
            boolean fixed = random.nextInt(12) == 0;
            if (fixed) {
                ports.replaceAll(port -> port(port.id().value(), port.base(), false, port.whenTaken()));
            }
            var rule = fixed
                    ? new OffsetRule(OffsetRule.Kind.FIXED, 0, "")
                    : new OffsetRule(OffsetRule.Kind.SETTING, nearTheTop ? 0 : random.nextInt(3), "offset");
            return MadeUp.line(new LineId(id), rule, true, List.of(), ports, List.of());
        }

        private PortSpec port(String id, int base, boolean moves, WhenTaken whenTaken) {
            var transport = random.nextInt(6) == 0 ? Transport.UDP : Transport.TCP;
            return MadeUp.port(id, base, transport, moves, whenTaken, pick(BINDS));
        }

        private Host host(String id, List<ProductLine> lines, int count) {
            var instances = new ArrayList<Instance>();
            for (int i = 0; i < count; i++) {
                instances.add(instance(id + "-" + i, pick(lines).id()));
            }
            var listeners = new ArrayList<HostListener>();
            for (int i = random.nextInt(3); i > 0; i--) {
                listeners.add(new HostListener("daemon", number(LOW), Transport.TCP, pick(BINDS)));
            }
            int from = number(LOW);
            return new Host(
                    new HostId(id),
                    id,
                    null,
                    List.of(),
                    new PortRange(from, from + 3),
                    listeners,
                    instances,
                    Extras.NONE);
        }

        private Instance instance(String id, LineId line) {
            int value = random.nextInt(5);
            var offset = random.nextInt(5) == 0 ? Offset.pinned(value) : Offset.assigned(value);
            var instance = Instance.of(new InstanceId(id), id, line, offset);
            if (random.nextInt(3) == 0) {
                instance = instance.withGroup(random.nextBoolean() ? "g1" : "g2");
            }
            if (random.nextInt(8) == 0) {
                instance = instance.withOwnPorts(List.of(new OwnPort(number(LOW), Transport.TCP, "", pick(BINDS))));
            }
            if (random.nextInt(10) == 0) {
                instance = instance.withDeployment(
                        new Deployment.Container(List.of(new PublishedPort(number(LOW), number(LOW), Transport.TCP))));
            }
            return instance;
        }

        private <T> T pick(List<T> items) {
            return items.get(random.nextInt(items.size()));
        }
    }
}
