package dev.portolan.core.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.file.PlanWriter;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final Topology PAYMENTS = Templates.payments().topology();
    private static final Resolution RESOLUTION = new Resolver(CATALOG).resolve(PAYMENTS);

    @Test
    void everyTemplateIsOffered() {
        assertEquals(
                List.of("Payments platform"),
                Templates.all().stream().map(Template::name).toList());
    }

    @Test
    void paymentsWarnsOfPrivilegedPortsAndNothingElse() {
        assertEquals(
                List.of(
                        "warning lb https 443 is below 1024: the process needs privileges to listen there",
                        "warning lb http 80 is below 1024: the process needs privileges to listen there"),
                RESOLUTION.findings().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .map(finding -> finding.severity().word() + " " + finding.message())
                        .toList());
    }

    @Test
    void paymentsAcceptsThatTheIntegratorsReachTheirNodes() {
        assertEquals(
                List.of(
                        "besu-1 carries out what any caller asks for, and other hosts reach it on rpc http 8545",
                        "besu-2 carries out what any caller asks for, and other hosts reach it on rpc http 8545 + 10 = 8555"),
                RESOLUTION.waived().stream()
                        .map(waived -> waived.finding().message())
                        .toList());
    }

    @Test
    void paymentsIsWrittenAsItIsRead() throws IOException {
        try (var file = Objects.requireNonNull(Templates.class.getResourceAsStream("payments.portolan.json"))) {
            assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8), PlanWriter.write(PAYMENTS));
        }
    }

    @Test
    void paymentsDialsTheseNumbers() {
        assertEquals(
                List.of(
                        "analytics: mysql 3306",
                        "besu-1: besu-2 30313",
                        "besu-2: besu-3 30323",
                        "besu-3: besu-4 30333",
                        "besu-4: besu-1 30303",
                        "cp: gw-1 9443, gw-2 9443, mysql 3306, tm 5674, tm 9445, tm 9613, tm 9713",
                        "gw-1: cp 5672, cp 9443, mi-1 8253, mi-1 8290, mysql 3306, tm 5674, tm 9613, tm 9713",
                        "gw-2: cp 5672, cp 9443, mi-2 8253, mi-2 8290, mysql 3306, tm 5674, tm 9613, tm 9713",
                        "lb: cp 9443, gw-1 8243, gw-1 8280, gw-2 8243, gw-2 8280",
                        "mi-1: besu-1 8545, cp 9443",
                        "mi-2: besu-2 8555, cp 9443",
                        "prometheus: besu-1 9545, besu-2 9555, besu-3 9565, besu-4 9575, mi-1 9201, mi-2 9201",
                        "tm: cp 5672, cp 9443, mysql 3306"),
                dials());
    }

    private static List<String> dials() {
        var links = new Resolver(CATALOG).resolve(PAYMENTS).links();
        return PAYMENTS.instances()
                .map(Instance::id)
                .sorted()
                .map(caller -> caller + ": "
                        + String.join(
                                ", ",
                                links.stream()
                                        .filter(link -> link.link().from().equals(caller))
                                        .map(TemplatesTest::dialled)
                                        .sorted()
                                        .toList()))
                .filter(line -> !line.endsWith(": "))
                .toList();
    }

    private static String dialled(LinkResolution link) {
        return link.link().to() + " " + link.number();
    }

    @Test
    void everyLinkSaysWhatItIsFor() {
        assertEquals(
                List.of(),
                PAYMENTS.links().stream()
                        .filter(link -> link.purpose().isEmpty())
                        .toList());
    }

    @Test
    void assignedOffsetsAreWhatPortolanWouldAssign() {
        var assigner = new OffsetAssigner(CATALOG);
        assertEquals(
                List.of(),
                PAYMENTS.instances()
                        .filter(instance -> instance.offset().kind() == Offset.Kind.ASSIGNED)
                        .map(instance -> assigner.reassign(PAYMENTS, instance.id()))
                        .filter(changes -> !changes.isEmpty())
                        .toList());
    }

    @Test
    void everyHostHasAPlaceAndAZone() {
        assertEquals(
                PAYMENTS.hosts().stream().map(Host::id).sorted().toList(),
                List.copyOf(PAYMENTS.layout().hosts().keySet()));
        assertEquals(
                List.of(),
                PAYMENTS.hosts().stream().filter(host -> host.zone() == null).toList());
    }
}
