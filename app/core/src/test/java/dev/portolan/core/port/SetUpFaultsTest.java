package dev.portolan.core.port;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetUpFaultsTest {
    private static final ProductLine LINE =
            SmallCatalog.catalog().line(SmallCatalog.SERVER).orElseThrow();
    private static final Instance SERVER = instance("s", SmallCatalog.SERVER, 0);

    private static SetUpFaults faults(Instance instance) {
        return SetUpFaults.of(LINE, SetUp.of(instance), Switches.of(LINE, instance.features()));
    }

    private static Feature feature(String id) {
        return LINE.feature(new FeatureId(id)).orElseThrow();
    }

    @Test
    void soundSetUpSharesOneObject() {
        assertSame(SetUpFaults.NONE, faults(SERVER));
        assertSame(
                SetUpFaults.NONE,
                faults(bind(override(with(SERVER, "cluster", "multicast"), "web", 81), "admin", "::1")));
    }

    @Test
    void featuresThatExcludeOneAnotherAreRivals() {
        assertEquals(
                new SetUpFaults(List.of(List.of(feature("binary"), feature("thrift"))), List.of(), List.of()),
                faults(with(SERVER, "thrift", "binary")));
    }

    @Test
    void chosenFeatureSilencesTheDefaultOfItsGroup() {
        assertEquals(SetUpFaults.NONE, faults(with(SERVER, "thrift", "cluster")));
        assertEquals(SetUpFaults.NONE, faults(with(SERVER, "thrift", "-binary")));
    }

    @Test
    void featuresThatTheProductLacksAreUnknown() {
        assertEquals(
                new SetUpFaults(List.of(), List.of(new FeatureId("mqtt"), new FeatureId("soap")), List.of()),
                faults(with(SERVER, "soap", "-mqtt", "cluster")));
    }

    @Test
    void portsThatTheProductLacksAreUnknownAndNamedOnce() {
        assertEquals(
                new SetUpFaults(List.of(), List.of(), List.of(new PortId("ssh"), new PortId("ftp"))),
                faults(bind(bind(override(SERVER, "ssh", 22), "ssh", "::1"), "ftp", "::1")));
    }
}
