package dev.portolan.desktop.drawer;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.resolve.HostResolution;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A node of the outline.
sealed interface OutlineNode {
    /// The whole plan; its tree shows only what is below it.
    record OfPlan(String title) implements OutlineNode {}

    /// A zone with hosts, or the hosts that stand in none.
    record OfZone(@Nullable Zone zone, int hosts) implements OutlineNode {}

    /// A host with what runs on it.
    record OfHost(HostResolution resolved) implements OutlineNode {}

    /// What a host listens on besides its instances.
    record OfListener(Host host, HostListener listener) implements OutlineNode {}

    /// An instance with its ports and links.
    ///
    /// @param outgoing the links that it opens
    record OfInstance(InstancePorts resolved, List<LinkResolution> outgoing) implements OutlineNode {}

    /// An open port of an instance.
    record OfPort(InstancePorts owner, PortRow row) implements OutlineNode {}

    /// A link that an instance opens.
    ///
    /// @param target the name of the instance that it leads to
    record OfLink(LinkResolution link, String target) implements OutlineNode {}

    /// What stays the same while the plan changes.
    default Object key() {
        return switch (this) {
            case OfPlan _ -> OfPlan.class;
            case OfZone(var zone, var _) -> zone == null ? OfZone.class : zone.id();
            case OfHost(var resolved) -> resolved.host().id();
            case OfListener(var _, var listener) -> listener;
            case OfInstance(var resolved, var _) -> resolved.instance().id();
            case OfPort(var _, var row) -> row.id();
            case OfLink(var link, var _) -> link.link().id();
        };
    }

    /// The element of the plan that it stands for, or that it belongs to.
    default Optional<ElementId> element() {
        return switch (this) {
            case OfPlan _ -> Optional.empty();
            case OfZone(var zone, var _) -> Optional.ofNullable(zone).map(Zone::id);
            case OfHost(var resolved) -> Optional.of(resolved.host().id());
            case OfListener(var host, var _) -> Optional.of(host.id());
            case OfInstance(var resolved, var _) ->
                Optional.of(resolved.instance().id());
            case OfPort(var owner, var _) -> Optional.of(owner.instance().id());
            case OfLink(var link, var _) -> Optional.of(link.link().id());
        };
    }

    /// The element's name if people may give it another; empty for all else.
    default Optional<String> name() {
        return switch (this) {
            case OfZone(var zone, var _) -> Optional.ofNullable(zone).map(Zone::name);
            case OfHost(var resolved) -> Optional.of(resolved.host().name());
            case OfInstance(var resolved, var _) ->
                Optional.of(resolved.instance().name());
            case OfPlan _, OfListener _, OfPort _, OfLink _ -> Optional.empty();
        };
    }
}
