package dev.portolan.core.rule;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.Literal;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.Versions;
import dev.portolan.catalog.WhenTaken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a port. Unless told otherwise it moves, over TCP, binds every address, is always open,
/// for everyone inside, and well established; base 0 is a number that the system chooses.
final class Fact {
    private final String id;
    private final int base;
    private final List<Literal> literals = new ArrayList<>();
    private Transport transport = Transport.TCP;
    private boolean moves;
    private List<FeatureId> features = List.of();
    private String bind = "0.0.0.0";
    private boolean tls;
    private @Nullable PortId twin;
    private PortKind kind = PortKind.SERVICE;
    private Exposure exposure = Exposure.INTERNAL;
    private String setting = "";
    private Confidence confidence = Confidence.HIGH;
    private Provenance.@Nullable Dispute dispute;

    Fact(String id, int base) {
        this.id = id;
        this.base = base;
        this.moves = base != 0;
    }

    Fact udp() {
        transport = Transport.UDP;
        return this;
    }

    Fact staying() {
        moves = false;
        return this;
    }

    Fact with(String... needed) {
        features = Arrays.stream(needed).map(FeatureId::new).toList();
        return this;
    }

    Fact onLoopback() {
        bind = "127.0.0.1";
        return this;
    }

    Fact tls() {
        tls = true;
        return this;
    }

    Fact twin(String other) {
        twin = new PortId(other);
        return this;
    }

    Fact of(PortKind other) {
        kind = other;
        return this;
    }

    Fact meantFor(Exposure other) {
        exposure = other;
        return this;
    }

    Fact setBy(String other) {
        setting = other;
        return this;
    }

    Fact typedIn(String place, int number, String... needed) {
        literals.add(new Literal(
                place, number, Arrays.stream(needed).map(FeatureId::new).toList(), "", List.of("X")));
        return this;
    }

    Fact known(Confidence other) {
        confidence = other;
        return this;
    }

    Fact disputed(int number) {
        dispute = new Provenance.Dispute(number, "Y");
        return this;
    }

    PortSpec spec() {
        return new PortSpec(
                new PortId(id),
                id,
                base,
                transport,
                base == 0,
                moves,
                WhenTaken.FAILS,
                features,
                bind,
                bind,
                "",
                tls,
                twin,
                kind,
                exposure,
                false,
                "",
                setting,
                literals,
                "",
                new Provenance(List.of("X"), confidence, dispute, Versions.ALL, null));
    }
}
