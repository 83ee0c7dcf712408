package dev.portolan.core.template;

import dev.portolan.core.plan.Topology;

/// A plan to start from.
///
/// @param name what it is called, in a few words
/// @param summary what it holds, in one line
/// @param topology the plan, without findings that are errors
public record Template(String name, String summary, Topology topology) {}
