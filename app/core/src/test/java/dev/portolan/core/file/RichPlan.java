package dev.portolan.core.file;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A plan that uses every field that a file can hold, each with a field beside it that no version knows.
final class RichPlan {
    private static final Extras UNKNOWN = new Extras(new LinkedHashMap<>(Map.of("x-ticket", "{\"no\":[7,null]}")));

    static final Topology TOPOLOGY = new Topology(
            "Payments \"prod\" \u2192 \u6771\u4eac",
            new OffsetPreferences(10, true, List.of(new PortRange(9100, 9199), new PortRange(8080, 8080)), UNKNOWN),
            List.of(new Zone(new ZoneId("dmz"), "DMZ", UNKNOWN)),
            List.of(
                    host(),
                    new Host(
                            new HostId("spare"),
                            "spare",
                            null,
                            List.of(),
                            PortRange.LINUX_EPHEMERAL,
                            List.of(),
                            List.of(),
                            Extras.NONE)),
            List.of(new Link(
                    new LinkId("gw-to-db"),
                    new InstanceId("gw"),
                    new InstanceId("db"),
                    new PortId("tcp-5432"),
                    "Keeps sessions.",
                    15432,
                    UNKNOWN)),
            List.of(
                    new Waiver(
                            "privileged-port",
                            null,
                            List.of(new InstanceId("gw"), new InstanceId("db")),
                            443,
                            Transport.TCP,
                            "feature of-tomorrow",
                            "The balancer starts as root and drops its rights. \u2713",
                            UNKNOWN),
                    new Waiver(
                            "code-of-tomorrow",
                            new HostId("spare"),
                            List.of(),
                            0,
                            null,
                            "",
                            "Bought, not racked.",
                            Extras.NONE)),
            new Layout(
                    new TreeMap<>(Map.of(new HostId("h1"), new Layout.Place(-40, 120, 480, 320, -2, true, UNKNOWN))),
                    new TreeMap<>(Map.of(new ZoneId("dmz"), new Layout.Place(0, 0, 640, 480, 1, true, UNKNOWN))),
                    UNKNOWN),
            UNKNOWN);

    private RichPlan() {}

    private static Host host() {
        return new Host(
                new HostId("h1"),
                "Host 1",
                new ZoneId("dmz"),
                List.of("10.0.0.5", "2001:db8::5"),
                new PortRange(40000, 50000),
                List.of(
                        new HostListener("sshd", 22, Transport.TCP, "10.0.0.5", UNKNOWN),
                        new HostListener("ntpd", 123, Transport.UDP, "0.0.0.0")),
                List.of(gateway(), database()),
                UNKNOWN);
    }

    private static Instance gateway() {
        return new Instance(
                new InstanceId("gw"),
                "Gateway",
                new LineId("wso2-apim-gateway@4"),
                Offset.pinned(3),
                new TreeMap<>(Map.of(new FeatureId("websocket"), false, new FeatureId("analytics"), true)),
                new TreeMap<>(Map.of(new PortId("passthrough-http"), 0, new PortId("passthrough-https"), 9443)),
                new TreeMap<>(Map.of(new PortId("servlet-https"), "127.0.0.1")),
                List.of(
                        new OwnPort(8500, Transport.TCP, "health", "::", UNKNOWN),
                        new OwnPort(8500, Transport.UDP, "", "0.0.0.0")),
                new Deployment.Native(),
                "gateways",
                "First of two.",
                UNKNOWN);
    }

    private static Instance database() {
        return Instance.of(new InstanceId("db"), "Database", new LineId("custom"), Offset.assigned(0))
                .withOwnPorts(List.of(new OwnPort(5432, Transport.TCP, "", "0.0.0.0")))
                .withDeployment(new Deployment.Container(List.of(
                        new PublishedPort(15432, 5432, Transport.TCP, "127.0.0.1", UNKNOWN),
                        new PublishedPort(0, 5432, Transport.TCP))));
    }
}
