package dev.portolan.diagram.arrange;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Topology;
import dev.portolan.diagram.Geometry;
import java.util.Set;

/// Arranges hosts so that links are short and run one way. It decides where hosts stand, nothing else.
public interface LayoutEngine {
    /// Finds new places. Takes its time with large plans: not for the thread of the user interface.
    ///
    /// @param geometry of the same topology
    /// @param chosen the hosts to arrange; all others stay where they are, and nothing covers them. If every
    ///     host is chosen, empty zones are arranged, too.
    NewPlaces arrange(Topology topology, Geometry geometry, Set<HostId> chosen);
}
