package dev.portolan.core.template;

import dev.portolan.core.plan.Topology;

/// A plan to start from.
///
/// @param id what it is called in the program, such as `mi-cluster`; the name of its file
/// @param name what it is called, in a few words
/// @param summary what it holds, in one line
/// @param topology the plan, without findings that are errors
public record Template(String id, String name, String summary, Topology topology) {}
