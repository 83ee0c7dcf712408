package dev.portolan.core.rule;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.plan.LinkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A link, and the port that it leads to.
record LinkSubject(LinkView view) implements Subject {
    @Override
    public List<Party> parties() {
        var row = view.link().target();
        return List.of(
                new Party(view.caller().instance().id(), null),
                new Party(view.target().instance().id(), row == null ? null : row.id()));
    }

    @Override
    public int port() {
        return view.number();
    }

    @Override
    public @Nullable Transport transport() {
        return view.transport();
    }

    @Override
    public LinkId link() {
        return view.link().link().id();
    }
}
