package dev.portolan.core.port;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import java.util.List;
import java.util.Map;

/// All of an instance that its layout depends on: the product and what the instance changes of it, see [Instance].
record SetUp(
        LineId product,
        Map<FeatureId, Boolean> features,
        Map<PortId, Integer> overrides,
        Map<PortId, String> bindings,
        List<OwnPort> ownPorts) {
    static SetUp of(Instance instance) {
        return new SetUp(
                instance.product(),
                instance.features(),
                instance.overrides(),
                instance.bindings(),
                instance.ownPorts());
    }

    /// Whether nothing is changed.
    boolean isAsShipped() {
        return features.isEmpty() && overrides.isEmpty() && bindings.isEmpty() && ownPorts.isEmpty();
    }
}
