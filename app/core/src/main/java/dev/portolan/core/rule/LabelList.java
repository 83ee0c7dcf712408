package dev.portolan.core.rule;

import dev.portolan.core.port.PortSlot;
import java.util.List;
import java.util.stream.Collectors;

/// What ports are for, in a sentence: `jvm attach, syslog`.
record LabelList(List<PortSlot> slots) {
    @Override
    public String toString() {
        return slots.stream().map(PortSlot::label).collect(Collectors.joining(", "));
    }
}
