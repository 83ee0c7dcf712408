package dev.portolan.cli;

import dev.portolan.core.plan.Topology;
import java.nio.file.Path;

final class Exports {
    private Exports() {}

    static void writeAll(Session session, Topology topology, Path folder) {
        session.printLine(topology.name() + folder);
    }
}
