package dev.portolan.diagram;

import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.text.Messages;
import dev.portolan.icons.Typefaces;
import java.util.ArrayList;
import java.util.ResourceBundle;

/// Draws plans. Pure: the same plan gives the same picture.
public final class PictureMaker {
    private final ZoneArtist zones;
    private final HostArtist hosts;
    private final CardArtist cards;
    private final LinkArtist links;

    /// @param typefaces what texts are measured and shortened with
    public PictureMaker(Typefaces typefaces) {
        var lettering = new Lettering(typefaces);
        var messages = new Messages(ResourceBundle.getBundle("dev.portolan.diagram.diagram"));
        this.zones = new ZoneArtist(lettering);
        this.hosts = new HostArtist(lettering, messages);
        this.cards = new CardArtist(lettering, messages);
        this.links = new LinkArtist(lettering);
    }

    /// Draws a plan: zones, on them hosts, on them links, on them instances, and the links' numbers on top.
    ///
    /// @param resolution of the same topology
    /// @param geometry of the same topology
    public Picture draw(Topology topology, Resolution resolution, Geometry geometry, Detail detail) {
        var verdicts = new Verdicts(resolution);
        var figures = new ArrayList<Figure>();
        for (var zone : Stacking.zones(topology)) {
            geometry.box(zone.id()).ifPresent(box -> figures.add(zones.draw(zone, box, detail)));
        }
        for (var host : Stacking.hosts(topology)) {
            geometry.box(host.id()).ifPresent(box -> figures.add(hosts.draw(host, box, verdicts, detail)));
        }
        var bundles = Bundle.of(resolution.links());
        for (var bundle : bundles) {
            geometry.route(bundle.links().getFirst().link().id())
                    .ifPresent(route -> figures.addAll(links.draw(bundle, route, detail)));
        }
        for (var host : resolution.hosts()) {
            for (var instance : host.instances()) {
                geometry.box(instance.instance().id())
                        .ifPresent(box -> figures.add(cards.draw(instance, box, verdicts, detail)));
            }
        }
        if (detail == Detail.NEAR) {
            figures.addAll(links.numbers(bundles, geometry));
        }
        return new Picture(figures);
    }
}
