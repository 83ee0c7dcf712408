package dev.portolan.export;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A plan as people draw them: a load balancer before two gateways, a control plane, integrators, four
/// blockchain nodes on one host, monitoring and a database. One gateway stands in another's way, and one link
/// leads to a closed port.
final class PaymentsPlan {
    private static final ZoneId DMZ = new ZoneId("dmz");
    private static final ZoneId APP = new ZoneId("app");

    /// What every Linux host has.
    static final HostListener SSHD = new HostListener("sshd", 22, Transport.TCP, "0.0.0.0");

    private PaymentsPlan() {}

    /// A file beside this class.
    static String resource(String name) throws IOException {
        try (var in = PaymentsPlan.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The plan with everything called the same.
    static Topology renamed(String name) {
        var plan = plan();
        return plan.withName(name)
                .withZones(
                        plan.zones().stream().map(zone -> zone.withName(name)).toList())
                .withHosts(plan.hosts().stream()
                        .map(host -> host.withName(name)
                                .withInstances(host.instances().stream()
                                        .map(instance -> instance.withName(name))
                                        .toList()))
                        .toList());
    }

    static Topology plan() {
        return Topology.empty("Payments")
                .withZones(List.of(new Zone(DMZ, "DMZ"), new Zone(APP, "Application zone")))
                .withHosts(List.of(edge(), gateways(), control(), chain(), data()))
                .withLinks(links());
    }

    private static Host edge() {
        return host("edge-1", DMZ, "192.0.2.10")
                .withInstances(List.of(instance("lb-1", "load-balancer", Offset.assigned(0))
                        .withOwnPorts(List.of(new OwnPort(8404, Transport.TCP, "statistics", "127.0.0.1")))));
    }

    private static Host gateways() {
        return host("gw-host-1", DMZ, "10.0.1.21", "10.0.1.22")
                .withListeners(List.of(SSHD))
                .withInstances(List.of(
                        instance("gw-1", "wso2-apim-gateway@4", Offset.assigned(0)),
                        instance("gw-2", "wso2-apim-gateway@4", Offset.pinned(100)),
                        instance("gw-3", "wso2-apim-gateway@4", Offset.pinned(2))));
    }

    private static Host control() {
        return host("app-host-1", APP, "10.0.2.31")
                .withInstances(List.of(
                        instance("cp-1", "wso2-apim-control-plane@4", Offset.assigned(0)),
                        instance("tm-1", "wso2-apim-traffic-manager@4", Offset.assigned(1)),
                        instance("mi-1", "wso2-mi@4", Offset.assigned(10)),
                        instance("mi-2", "wso2-mi@4", Offset.assigned(11))
                                .withDeployment(new Deployment.Container(
                                        List.of(new PublishedPort(8291, 8291, Transport.TCP))))));
    }

    private static Host chain() {
        var nodes = new ArrayList<Instance>();
        for (int i = 1; i <= 4; i++) {
            nodes.add(instance("besu-" + i, "besu@26", Offset.assigned((i - 1) * 10))
                    .withFeatures(Map.of(new FeatureId("rpc-http"), true, new FeatureId("rpc-ws"), i > 1)));
        }
        return host("chain-1", APP, "10.0.2.41").withInstances(nodes);
    }

    private static Host data() {
        return host("db-1", APP, "10.0.2.51")
                .withInstances(List.of(
                        instance("mysql-1", "mysql", Offset.assigned(0)),
                        instance("prometheus-1", "prometheus", Offset.assigned(0))));
    }

    private static List<Link> links() {
        var links = new ArrayList<Link>();
        link(links, "lb-1", "gw-1", "passthrough-https");
        link(links, "lb-1", "gw-2", "passthrough-https");
        link(links, "lb-1", "gw-3", "passthrough-https");
        link(links, "gw-1", "cp-1", "servlet-https");
        link(links, "gw-2", "cp-1", "servlet-https");
        link(links, "gw-1", "tm-1", "receiver-binary-tls");
        link(links, "gw-1", "mi-1", "passthrough-https");
        link(links, "gw-2", "mi-2", "passthrough-https");
        link(links, "cp-1", "mysql-1", "client");
        link(links, "tm-1", "mysql-1", "client");
        link(links, "mi-1", "besu-1", "rpc-http");
        link(links, "mi-1", "besu-2", "rpc-ws");
        link(links, "besu-1", "besu-2", "p2p");
        link(links, "besu-3", "besu-4", "p2p");
        link(links, "prometheus-1", "besu-4", "metrics");
        link(links, "mi-2", "mysql-1", "client");
        return links;
    }

    private static void link(List<Link> links, String from, String to, String port) {
        links.add(new Link(
                new LinkId("link-" + (links.size() + 1)),
                new InstanceId(from),
                new InstanceId(to),
                new PortId(port),
                ""));
    }

    private static Host host(String id, ZoneId zone, String... addresses) {
        return Host.of(new HostId(id), id, zone, List.of(addresses));
    }

    private static Instance instance(String id, String line, Offset offset) {
        return Instance.of(new InstanceId(id), id, new LineId(line), offset);
    }
}
