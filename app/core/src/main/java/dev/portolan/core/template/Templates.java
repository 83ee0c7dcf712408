package dev.portolan.core.template;

import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.file.PlanReader;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;

/// The plans that come with Portolan, in files beside this class. A new one is a file, two lines in the
/// bundle and a line in [#all].
public final class Templates {
    private static final Messages TEXTS =
            new Messages(ResourceBundle.getBundle("dev.portolan.core.template.templates"));

    private Templates() {}

    /// Every template, in the order in which they are offered.
    public static List<Template> all() {
        return List.of(
                template("apim-all-in-one", TEXTS.text("apim-all-in-one.name"), TEXTS.text("apim-all-in-one.summary")),
                template(
                        "apim-distributed",
                        TEXTS.text("apim-distributed.name"),
                        TEXTS.text("apim-distributed.summary")),
                template("mi-cluster", TEXTS.text("mi-cluster.name"), TEXTS.text("mi-cluster.summary")),
                template("ei-profiles", TEXTS.text("ei-profiles.name"), TEXTS.text("ei-profiles.summary")),
                template("besu-qbft", TEXTS.text("besu-qbft.name"), TEXTS.text("besu-qbft.summary")),
                payments());
    }

    /// A payments platform: a load balancer, two gateways with integrators, a control plane with its
    /// database, a four-node Besu network, and monitoring.
    public static Template payments() {
        return template("payments", TEXTS.text("payments.name"), TEXTS.text("payments.summary"));
    }

    private static Template template(String id, String name, String summary) {
        return new Template(id, name, summary, read(id + PlanFiles.EXTENSION));
    }

    /// @throws IllegalStateException if there is a fault in the file, which the build's tests rule out
    private static Topology read(String file) {
        return switch (PlanReader.read(file, text(file))) {
            case PlanRead.Fine(var topology) -> topology;
            case PlanRead.Failed(var problem) -> throw new IllegalStateException(problem.describe());
        };
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(Templates.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled template " + file, e);
        }
    }
}
