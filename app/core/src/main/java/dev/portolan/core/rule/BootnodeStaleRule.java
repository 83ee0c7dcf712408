package dev.portolan.core.rule;

import dev.portolan.catalog.PortKind;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.PortRow;
import java.util.List;
import java.util.function.Consumer;

/// A number that the caller's configuration quotes is the one that its target has now. Nothing rewrites an
/// enode in the lists of other nodes, nor a URL that somebody typed.
final class BootnodeStaleRule implements LinkRule {
    @Override
    public void check(LinkView view, Consumer<Finding> findings) {
        var quoted = view.link().link().quoted();
        var row = view.link().target();
        // What cannot be reached has no number to compare with, and is told of by other rules.
        if (quoted != null
                && row != null
                && view.link().number() != 0
                && quoted != view.link().number()) {
            findings.accept(view.finding(FindingCode.BOOTNODE_STALE, () -> text(view, row, quoted))
                    .with(() -> List.of(view.destination(), quoted)));
        }
    }

    private static FindingText text(LinkView view, PortRow row, int quoted) {
        var caller = view.caller().instance().name();
        var target = view.target().instance().name();
        if (row.spec() != null && row.spec().kind() == PortKind.PEER) {
            return FindingText.text("quoted-enode", caller, quoted, target, row.label(), view.arithmetic());
        }
        var dial = view.dial();
        return dial == null
                ? FindingText.text("quoted", caller, quoted, target, row.label(), view.arithmetic())
                : FindingText.text(
                        "quoted-setting", caller, quoted, target, row.label(), view.arithmetic(), dial.setting());
    }
}
