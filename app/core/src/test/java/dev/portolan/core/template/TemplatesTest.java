package dev.portolan.core.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.file.PlanWriter;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final Topology PAYMENTS = Templates.payments().topology();
    private static final Resolution RESOLUTION = new Resolver(CATALOG).resolve(PAYMENTS);

    private static List<Template> templates() {
        return Templates.all();
    }

    @Test
    void everyTemplateIsOffered() {
        assertEquals(
                List.of("apim-all-in-one", "apim-distributed", "mi-cluster", "ei-profiles", "besu-qbft", "payments"),
                templates().stream().map(Template::id).toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoErrorsAndWarnsOfPrivilegedPortsAtMost(Template template) {
        assertEquals(
                List.of(),
                new Resolver(CATALOG)
                        .resolve(template.topology()).findings().stream()
                                .filter(finding -> finding.severity() != Severity.NOTE)
                                .filter(finding -> finding.code() != FindingCode.PRIVILEGED_PORT)
                                .map(Finding::message)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isWrittenAsItIsRead(Template template) throws IOException {
        var name = template.id() + ".portolan.json";
        try (var file = Objects.requireNonNull(Templates.class.getResourceAsStream(name))) {
            assertEquals(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8), PlanWriter.write(template.topology()));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsProductsOfTheCatalog(Template template) {
        assertEquals(
                List.of(),
                template.topology()
                        .instances()
                        .map(Instance::product)
                        .filter(line -> CATALOG.line(line).isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyWaiverIsNeeded(Template template) {
        assertEquals(
                template.topology().waivers().size(),
                new Resolver(CATALOG).resolve(template.topology()).waived().size());
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

    @ParameterizedTest
    @MethodSource("templates")
    void everyLinkSaysWhatItIsFor(Template template) {
        assertEquals(
                List.of(),
                template.topology().links().stream()
                        .filter(link -> link.purpose().isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void assignedOffsetsAreWhatPortolanWouldAssign(Template template) {
        var assigner = new OffsetAssigner(CATALOG);
        var plan = template.topology();
        assertEquals(
                List.of(),
                plan.instances()
                        .filter(instance -> instance.offset().kind() == Offset.Kind.ASSIGNED)
                        .map(instance -> assigner.reassign(plan, instance.id()))
                        .filter(changes -> !changes.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyHostHasAPlaceAndAZone(Template template) {
        var plan = template.topology();
        assertEquals(
                plan.hosts().stream().map(Host::id).sorted().toList(),
                List.copyOf(plan.layout().hosts().keySet()));
        assertEquals(
                List.of(),
                plan.hosts().stream().filter(host -> host.zone() == null).toList());
    }
}
