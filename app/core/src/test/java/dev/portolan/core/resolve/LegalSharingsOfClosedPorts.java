package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.with;
import static dev.portolan.core.resolve.LegalSharingsCase.onOneHost;
import static dev.portolan.core.resolve.LegalSharingsCase.own;
import static dev.portolan.core.resolve.LegalSharingsCase.running;

import dev.portolan.core.plan.Instance;
import java.util.stream.Stream;

/// A port that is switched off or only dialled is nobody's listener, so somebody else may have the number.
final class LegalSharingsOfClosedPorts {
    private static final String MANAGER = "wso2-apim@4";

    private LegalSharingsOfClosedPorts() {}

    static Stream<LegalSharingsCase> cases() {
        return Stream.of(features(), choices(), dialled()).flatMap(cases -> cases);
    }

    private static Stream<LegalSharingsCase> features() {
        return Stream.of(
                onOneHost(
                        "RabbitMQ beside an API Manager without its broker",
                        host("h", running("rabbitmq", "a", 0), with(running(MANAGER, "b", 0), "-amqp")),
                        host("h", running("rabbitmq", "a", 0), running(MANAGER, "b", 0))),
                closedAsShipped(
                        "an MQTT broker beside an API Manager, which has MQTT switched off", MANAGER, 1883, "mqtt"),
                closedAsShipped(
                        "a directory beside an API Manager, which has none inside", MANAGER, 10389, "embedded-ldap"),
                closedAsShipped("a JMX registry beside an Identity Server, which opens none", "wso2-is@5", 9999, "jmx"),
                closedAsShipped(
                        "a history server beside a Data Analytics Server", "wso2-das@3", 18080, "spark-history"),
                closedAsShipped(
                        "a web server on 8081 beside Spark that runs alone", "wso2-das@3", 8081, "spark-cluster"),
                closedAsShipped(
                        "Kafka's 9092 beside an ESB with its database server off", "wso2-esb@5", 9092, "h2-server"),
                closedAsShipped(
                        "a program on 9450 beside an Integration Control Plane without LDAP",
                        "wso2-icp@2",
                        9450,
                        "ldap"),
                closedAsShipped("RabbitMQ's console where its plugin is off", "rabbitmq", 15672, "management"),
                switchedOff(
                        "a program on 4040 beside a Data Analytics Server without Spark", "wso2-das@3", 4040, "spark"),
                switchedOff("a program on 11111 beside an API Manager without JMX", MANAGER, 11111, "jmx"),
                switchedOff("a proxy on 8280 beside a gateway without plain http", MANAGER, 8280, "passthrough-http"),
                switchedOff("a program on 9763 beside servlets with TLS alone", MANAGER, 9763, "servlet-http"),
                switchedOff(
                        "a program on 9099 beside a gateway without WebSockets",
                        "wso2-apim-gateway@4",
                        9099,
                        "websocket"));
    }

    /// A number that is free because the product keeps it closed as shipped.
    private static LegalSharingsCase closedAsShipped(String name, String line, int port, String feature) {
        return onOneHost(
                name,
                host("h", own("a", port), running(line, "b", 0)),
                host("h", own("a", port), with(running(line, "b", 0), feature)));
    }

    /// A number that is free because somebody switched a feature off.
    private static LegalSharingsCase switchedOff(String name, String line, int port, String feature) {
        return onOneHost(
                name,
                host("h", own("a", port), with(running(line, "b", 0), "-" + feature)),
                host("h", own("a", port), running(line, "b", 0)));
    }

    private static Stream<LegalSharingsCase> choices() {
        var thrift = with(running(MANAGER, "a", 0), "receiver-thrift");
        var worker = running("wso2-ei-analytics@6", "a", 1);
        return Stream.of(
                onOneHost(
                        "Thrift here and binary there, a hundred apart",
                        host("h", thrift, running(MANAGER, "b", 100)),
                        host("h", running(MANAGER, "a", 0), running(MANAGER, "b", 100))),
                onOneHost(
                        "an EI analytics worker and the dashboard of the same product",
                        host("h", worker, with(running("wso2-ei-analytics@6", "b", 2), "dashboard")),
                        host("h", worker, running("wso2-ei-analytics@6", "b", 2))),
                onOneHost(
                        "a receiver's number at a product that has chosen the other protocol",
                        host("h", thrift, own("b", 9611)),
                        host("h", thrift, own("b", 7611))));
    }

    private static Stream<LegalSharingsCase> dialled() {
        var signer = with(running("web3signer", "signer", 0), "metrics");
        return Stream.of(
                onOneHost(
                        "metrics that Besu pushes to 9001 and those of Web3Signer there",
                        host("h", node("a", "metrics-push"), signer),
                        host("h", override(node("a", "metrics"), "metrics", 9001), signer)),
                onOneHost(
                        "two nodes that push their metrics to one gateway",
                        host("h", node("a", "metrics-push"), apart("b", "metrics-push")),
                        host("h", node("a", "metrics"), apart("b", "metrics"))),
                onOneHost(
                        "a node that pushes its metrics and the gateway itself",
                        host("h", node("a", "metrics-push"), running("pushgateway", "b", 0)),
                        host("h", override(node("a", "metrics"), "metrics", 9091), running("pushgateway", "b", 0))),
                onOneHost(
                        "the event port that an API Manager dials and the analytics server's own",
                        host(
                                "h",
                                with(running("wso2-apim@3", "a", 0), "analytics"),
                                running("wso2-apim-analytics@2", "b", 1)),
                        host(
                                "h",
                                with(running("wso2-apim@3", "a", 1), "analytics"),
                                running("wso2-apim-analytics@2", "b", 1))),
                pushed("Google's push port and a program of that number", 5228),
                pushed("Apple's push port and a program of that number", 2197));
    }

    private static LegalSharingsCase pushed(String name, int port) {
        var devices = running("wso2-emm@2", "a", 0);
        return onOneHost(name, host("h", devices, own("b", port)), host("h", devices, own("b", port), own("c", port)));
    }

    private static Instance node(String id, String metrics) {
        return with(running("besu@26", id, 0), metrics);
    }

    /// Moved ten up but for its metrics.
    private static Instance apart(String id, String metrics) {
        return override(with(running("besu@26", id, 10), metrics), "metrics", 9535);
    }
}
