package dev.portolan.core.file;

import dev.portolan.core.plan.Offset;
import java.util.Locale;

/// The words that stand for choices in a plan file.
final class PlanWords {
    static final String NATIVE = "native";
    static final String CONTAINER = "container";

    private PlanWords() {}

    static String of(Offset.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
