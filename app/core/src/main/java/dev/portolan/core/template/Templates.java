package dev.portolan.core.template;

import dev.portolan.core.file.PlanRead;
import dev.portolan.core.file.PlanReader;
import dev.portolan.core.plan.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Ready-made plans to start from.
public final class Templates {
    private static final String PAYMENTS = "payments.portolan.json";

    private Templates() {}

    /// A payments platform: a load balancer, two gateways with integrators beside them, their control plane, a
    /// database, monitoring, and a ledger of four Besu nodes.
    public static Topology payments() {
        return switch (PlanReader.read(PAYMENTS, text(PAYMENTS))) {
            case PlanRead.Fine(var topology) -> topology;
            case PlanRead.Failed(var problem) -> throw new IllegalStateException(problem.describe());
        };
    }

    private static String text(String name) {
        try (var stream = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
