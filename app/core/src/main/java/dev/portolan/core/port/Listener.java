package dev.portolan.core.port;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.PublishedPort;
import org.jspecify.annotations.Nullable;

/// An open port, as the host's or a container's kernel sees it.
///
/// @param where whose addresses it binds
/// @param holder the instance that it belongs to; null if it is the host's own
/// @param owner the name of the instance, or of the host's program
/// @param row the instance's port that answers there; null if it is the host's own, or if nothing answers
/// @param published what a container publishes there; null for any other listener
/// @param number the number that it listens on there; 0 if the system chooses
/// @param address the address that it binds
public record Listener(
        Where where,
        @Nullable Instance holder,
        String owner,
        @Nullable PortRow row,
        @Nullable PublishedPort published,
        Transport transport,
        int number,
        BindAddress address) {

    /// Whose addresses a listener binds.
    public enum Where {
        /// The host's.
        HOST,
        /// A container's own; invisible from the host.
        CONTAINER,
        /// The host's, on behalf of a container that publishes the port.
        PUBLISHED;

        /// Where an instance itself listens.
        public static Where inside(Instance instance) {
            return instance.deployment() instanceof Deployment.Container ? CONTAINER : HOST;
        }
    }

    static Listener of(HostListener listener) {
        return new Listener(
                Where.HOST,
                null,
                listener.name(),
                null,
                null,
                listener.transport(),
                listener.port(),
                BindAddress.of(listener.address()));
    }

    static Listener of(Instance instance, PortSlot slot) {
        var row = slot.at(instance.offset().value());
        return new Listener(
                Where.inside(instance),
                instance,
                instance.name(),
                row,
                null,
                slot.transport(),
                row.number(),
                slot.bind());
    }

    static Listener of(InstancePorts ports, PublishedPort port) {
        var instance = ports.instance();
        return new Listener(
                Where.PUBLISHED,
                instance,
                instance.name(),
                ports.inner(port).orElse(null),
                port,
                port.transport(),
                port.hostPort(),
                BindAddress.of(port.address()));
    }

    /// The instance that it belongs to; null if it is the host's own.
    public @Nullable InstanceId instance() {
        return holder == null ? null : holder.id();
    }

    /// The id within the instance; null if it is the host's own, or if nothing answers there.
    public @Nullable PortId port() {
        return row == null ? null : row.id();
    }

    /// What it is for; empty if nobody said.
    public String label() {
        return row == null ? "" : row.label();
    }

    /// How the number comes about: `9611 + 100 = 9711`, or `19443:9443` for a published port.
    public String arithmetic() {
        if (published != null) {
            return published.hostPort() + ":" + published.containerPort();
        }
        return row == null ? Integer.toString(number) : row.arithmetic();
    }

    /// Whether both are after the same port of the same addresses. Port 0 never collides.
    public boolean collidesWith(Listener other) {
        return number != 0 && number == other.number && spot().meets(other.spot());
    }

    /// Where it takes its number.
    public Spot spot() {
        return holder != null && where == Where.CONTAINER
                ? Spot.inside(holder, transport, address)
                : Spot.onHost(transport, address);
    }

    /// Whether it belongs to the plan and binds the host's own addresses.
    public boolean isPlannedOnHost() {
        return holder != null && where != Where.CONTAINER;
    }

    /// The listener in a sentence: `gw-2 binary receiver 9611 + 100 = 9711`.
    public String described() {
        return owner + (label().isEmpty() ? " " : " " + label() + " ") + arithmetic();
    }
}
