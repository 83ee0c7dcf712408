package dev.portolan.core.resolve;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// At which places of a plan there are findings of which severity: of a thousand hosts a handful, which are
/// found without visiting the others. Changed only while a resolution is made.
final class Alarms {
    private final Map<Severity, BitSet> places = new EnumMap<>(Severity.class);

    Alarms() {
        for (var severity : Severity.values()) {
            places.put(severity, new BitSet());
        }
    }

    /// The same alarms, to be changed.
    Alarms copy() {
        var copy = new Alarms();
        places.forEach((severity, set) -> copy.at(severity).or(set));
        return copy;
    }

    /// Sets what is to be found at a place.
    void set(int place, List<Finding> ofHost, List<Finding> ofWiring) {
        places.values().forEach(set -> set.clear(place));
        ofHost.forEach(finding -> at(finding.severity()).set(place));
        ofWiring.forEach(finding -> at(finding.severity()).set(place));
    }

    /// The places with findings of a severity.
    BitSet at(Severity severity) {
        var set = places.get(severity);
        if (set == null) {
            throw new IllegalStateException("no such severity: " + severity);
        }
        return set;
    }
}
