package dev.portolan.desktop.store;

import dev.portolan.core.edit.History;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.diagram.Geometry;

/// A plan with all that follows from it, which takes long for a large one: worked out by [Store#prepare] on any
/// thread, so that [Store#open] has nothing left to do.
///
/// @param knowledge by which it was worked out
/// @param resolution what follows from the plan
/// @param geometry where everything stands
public record PreparedPlan(History history, Knowledge knowledge, Resolution resolution, Geometry geometry) {}
