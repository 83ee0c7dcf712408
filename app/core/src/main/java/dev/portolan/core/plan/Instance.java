package dev.portolan.core.plan;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A running copy of a product on a host.
///
/// @param name what people call it; any text
/// @param product its product line, which the catalog may not know
/// @param features switches that differ from the product's defaults, true for on
/// @param overrides base numbers that differ from the product's, 0 to 65535; 0 lets the system choose
/// @param bindings addresses that differ from the product's, see [BindAddress]
/// @param ownPorts listeners that the catalog cannot know
/// @param group the offset group whose members share one offset; null if it stands alone
/// @param note anything the reader of the sheet should know; empty if nothing
public record Instance(
        InstanceId id,
        String name,
        LineId product,
        Offset offset,
        SortedMap<FeatureId, Boolean> features,
        SortedMap<PortId, Integer> overrides,
        SortedMap<PortId, String> bindings,
        List<OwnPort> ownPorts,
        Deployment deployment,
        @Nullable String group,
        String note,
        Extras extras) {

    public Instance {
        features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
        overrides = Collections.unmodifiableSortedMap(new TreeMap<>(overrides));
        bindings = Collections.unmodifiableSortedMap(new TreeMap<>(bindings));
        ownPorts = List.copyOf(ownPorts);
    }

    /// A fresh native instance with its product's defaults.
    public static Instance of(InstanceId id, String name, LineId product, Offset offset) {
        return new Instance(
                id,
                name,
                product,
                offset,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                new Deployment.Native(),
                null,
                "",
                Extras.NONE);
    }

    /// A copy of this instance under another id and name.
    public Instance copy(InstanceId newId, String newName) {
        return new Instance(
                newId,
                newName,
                product,
                offset,
                features,
                overrides,
                bindings,
                ownPorts,
                deployment,
                group,
                note,
                extras);
    }

    /// This instance under another name.
    public Instance withName(String newName) {
        return with(newName, offset, features, overrides, bindings, ownPorts, deployment, group, note);
    }

    /// This instance with another offset.
    public Instance withOffset(Offset newOffset) {
        return with(name, newOffset, features, overrides, bindings, ownPorts, deployment, group, note);
    }

    /// This instance with these switches in place of the product's defaults.
    public Instance withFeatures(Map<FeatureId, Boolean> newFeatures) {
        return with(name, offset, new TreeMap<>(newFeatures), overrides, bindings, ownPorts, deployment, group, note);
    }

    /// This instance with these base numbers in place of the product's.
    public Instance withOverrides(Map<PortId, Integer> newOverrides) {
        return with(name, offset, features, new TreeMap<>(newOverrides), bindings, ownPorts, deployment, group, note);
    }

    /// This instance with these addresses in place of the product's.
    public Instance withBindings(Map<PortId, String> newBindings) {
        return with(name, offset, features, overrides, new TreeMap<>(newBindings), ownPorts, deployment, group, note);
    }

    /// This instance with these listeners of its own.
    public Instance withOwnPorts(List<OwnPort> newOwnPorts) {
        return with(name, offset, features, overrides, bindings, newOwnPorts, deployment, group, note);
    }

    /// This instance run another way.
    public Instance withDeployment(Deployment newDeployment) {
        return with(name, offset, features, overrides, bindings, ownPorts, newDeployment, group, note);
    }

    /// This instance in another offset group, or in none.
    public Instance withGroup(@Nullable String newGroup) {
        return with(name, offset, features, overrides, bindings, ownPorts, deployment, newGroup, note);
    }

    /// This instance with another note.
    public Instance withNote(String newNote) {
        return with(name, offset, features, overrides, bindings, ownPorts, deployment, group, newNote);
    }

    private Instance with(
            String newName,
            Offset newOffset,
            SortedMap<FeatureId, Boolean> newFeatures,
            SortedMap<PortId, Integer> newOverrides,
            SortedMap<PortId, String> newBindings,
            List<OwnPort> newOwnPorts,
            Deployment newDeployment,
            @Nullable String newGroup,
            String newNote) {
        return new Instance(
                id,
                newName,
                product,
                newOffset,
                newFeatures,
                newOverrides,
                newBindings,
                newOwnPorts,
                newDeployment,
                newGroup,
                newNote,
                extras);
    }
}
