package dev.portolan.core.finding;

import dev.portolan.core.plan.Waiver;

/// A finding that somebody knows of and accepts.
public record WaivedFinding(Finding finding, Waiver waiver) {}
