package dev.portolan.core.port;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import java.util.List;
import java.util.Map;

/// All of an instance that its layout depends on: the product and what the instance changes of it, see [Instance].
///
/// @param isContained whether it runs in a container, whose image may bind other addresses
record SetUp(
        LineId product,
        Map<FeatureId, Boolean> features,
        Map<PortId, Integer> overrides,
        Map<PortId, String> bindings,
        List<OwnPort> ownPorts,
        boolean isContained) {
    static SetUp of(Instance instance) {
        return new SetUp(
                instance.product(),
                instance.features(),
                instance.overrides(),
                instance.bindings(),
                instance.ownPorts(),
                instance.deployment() instanceof Deployment.Container);
    }

    /// The address that a port of the product binds.
    String address(PortSpec spec) {
        return bindings.getOrDefault(spec.id(), isContained ? spec.containerBind() : spec.bind());
    }

    /// Whether nothing is changed, and it runs as a process of its host.
    boolean isAsShipped() {
        return features.isEmpty() && overrides.isEmpty() && bindings.isEmpty() && ownPorts.isEmpty() && !isContained;
    }
}
