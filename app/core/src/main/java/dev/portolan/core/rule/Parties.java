package dev.portolan.core.rule;

import dev.portolan.core.finding.Party;
import dev.portolan.core.port.Listener;
import java.util.ArrayList;
import java.util.List;

/// The instances behind listeners; the host's own belong to none.
final class Parties {
    private Parties() {}

    static List<Party> of(Listener... listeners) {
        var parties = new ArrayList<Party>(listeners.length);
        for (var listener : listeners) {
            if (listener.holder() != null) {
                var party = new Party(listener.holder().id(), listener.port());
                if (!parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        return List.copyOf(parties);
    }
}
