package dev.portolan.core.finding;

import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.InstanceId;
import org.jspecify.annotations.Nullable;

/// An instance that a finding is about.
///
/// @param port the port of the instance that is concerned; null if it is about none, or about one that its
///     container publishes and that nothing inside answers
public record Party(InstanceId instance, @Nullable PortId port) {}
