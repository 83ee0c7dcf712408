package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import java.util.Optional;

/// Knows where things stand, also those that the plan gives no place and that are arranged automatically.
@FunctionalInterface
public interface Areas {
    /// What a zone or host takes up; empty if nobody knows.
    Optional<Area> of(ElementId element);
}
