package dev.portolan.core.fix;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Instance;
import java.util.List;
import java.util.stream.Stream;

/// Switches off what opens a port, or what makes an instance dial; of features that exclude one another it
/// leaves one.
final class SwitchOff implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.SWITCH_OFF;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (situation.is(FindingCode.FEATURE_CONFLICT)) {
            return situation.instances().stream().flatMap(SwitchOff::leavingOne);
        }
        if (situation.is(FindingCode.LINK_MISSING)) {
            return situation.instances().stream()
                    .flatMap(side -> switchingOff(
                            side,
                            side.ports().layout().dials().stream()
                                    .filter(dial -> dial.when() != Dial.When.BY_CHOICE
                                            && dial.port()
                                                    == situation.finding().port())
                                    .flatMap(dial -> dial.features().stream())
                                    .distinct()
                                    .toList()));
        }
        return situation.isAboutNumber()
                        || situation.isAboutReach()
                        || situation.is(FindingCode.METRICS_ON_LOOPBACK, FindingCode.PORT_RANDOM)
                ? situation.sides().stream().flatMap(SwitchOff::ofPort)
                : Stream.empty();
    }

    private static Stream<Proposal> ofPort(Situation.Side side) {
        var row = side.row();
        return row == null || row.spec() == null
                ? Stream.empty()
                : switchingOff(side, row.spec().features());
    }

    /// Each of these features off, or of an exclusive group the one that is on; or a rival of it on instead.
    private static Stream<Proposal> switchingOff(Situation.Side side, List<FeatureId> wanted) {
        var line = side.ports().line();
        if (line == null) {
            return Stream.empty();
        }
        var switches = Switches.of(line, side.instance().features());
        return wanted.stream()
                .flatMap(id -> line.feature(id).map(List::of).orElseGet(() -> line.members(id.value())).stream())
                .filter(feature -> switches.isOn(feature.id()))
                .flatMap(feature -> Stream.concat(
                        Stream.of(off(line, side.instance(), feature)), instead(line, side.instance(), feature)));
    }

    private static Proposal off(ProductLine line, Instance instance, Feature feature) {
        return Proposal.of(
                instance.id() + "/" + feature.id(),
                FixText.text("switch-off", feature.name(), instance.name()),
                InstanceEdits.setFeature(line, instance, feature.id(), false));
    }

    private static Stream<Proposal> instead(ProductLine line, Instance instance, Feature feature) {
        return rivals(line, feature)
                .map(rival -> Proposal.of(
                        instance.id() + "/" + feature.id() + "-for-" + rival.id(),
                        FixText.text("switch-off.instead", feature.name(), instance.name(), rival.name()),
                        InstanceEdits.setFeature(line, instance, rival.id(), true)));
    }

    private static Stream<Feature> rivals(ProductLine line, Feature feature) {
        return feature.group() == null
                ? Stream.empty()
                : line.members(feature.group()).stream().filter(other -> !other.equals(feature));
    }

    private static Stream<Proposal> leavingOne(Situation.Side side) {
        var line = side.ports().line();
        if (line == null) {
            return Stream.empty();
        }
        var instance = side.instance();
        var switches = Switches.of(line, instance.features());
        return line.features().stream()
                .filter(feature -> switches.isOn(feature.id())
                        && rivals(line, feature).anyMatch(rival -> switches.isOn(rival.id())))
                .map(feature -> Proposal.of(
                        instance.id() + "/all-but-" + feature.id(),
                        FixText.text("switch-off.but", feature.name(), instance.name()),
                        InstanceEdits.setFeature(line, instance, feature.id(), true)));
    }
}
