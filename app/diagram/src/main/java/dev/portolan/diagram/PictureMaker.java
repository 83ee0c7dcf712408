package dev.portolan.diagram;

import dev.portolan.core.common.Lazy;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Troubles;
import dev.portolan.core.text.Messages;
import dev.portolan.icons.Typefaces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;

/// Draws plans. Pure: the same plan gives the same picture. Making one costs little: its figures are drawn
/// where somebody looks.
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
        var numbers = new Lazy<>(() -> detail == Detail.NEAR
                ? Numbers.of(links.numbers(geometry.ways().bundles(), geometry), geometry)
                : Numbers.none(geometry));
        return new Picture(
                List.of(
                        zones(topology, geometry, detail),
                        hosts(topology, resolution.troubles(), geometry, detail),
                        links(resolution, geometry, detail),
                        cards(resolution, geometry, detail)),
                numbers);
    }

    private Stratum zones(Topology topology, Geometry geometry, Detail detail) {
        var sketches = new ArrayList<Sketch>();
        for (var zone : Stacking.zones(topology)) {
            geometry.box(zone.id()).ifPresent(box -> sketches.add(new Sketch.OfZone(zones, zone, box, detail)));
        }
        return new Stratum(sketches, area -> geometry.zonesTouching(area.grown(ZoneArtist.MARGIN)));
    }

    private Stratum hosts(Topology topology, Troubles troubles, Geometry geometry, Detail detail) {
        var sketches = new ArrayList<Sketch>();
        for (var host : Stacking.hosts(topology)) {
            var verdict = troubles.of(host.id()).orElse(null);
            geometry.box(host.id())
                    .ifPresent(box -> sketches.add(new Sketch.OfHost(hosts, host, box, verdict, detail)));
        }
        return new Stratum(sketches, area -> geometry.hostsTouching(area.grown(HostArtist.MARGIN)));
    }

    private Stratum links(Resolution resolution, Geometry geometry, Detail detail) {
        var sketches = new ArrayList<Sketch>();
        var first = new HashSet<LinkId>();
        geometry.ways()
                .bundles()
                .forEach(bundle -> first.add(bundle.links().getFirst().link().id()));
        for (var link : resolution.links()) {
            var id = link.link().id();
            geometry.route(id)
                    .ifPresent(
                            route -> sketches.add(new Sketch.OfLink(links, link, first.contains(id), route, detail)));
        }
        return new Stratum(sketches, area -> geometry.linksTouching(area.grown(Sketch.OfLink.MARGIN)));
    }

    private Stratum cards(Resolution resolution, Geometry geometry, Detail detail) {
        var sketches = new ArrayList<Sketch>();
        for (var host : resolution.hosts()) {
            for (var instance : host.instances()) {
                var id = instance.instance().id();
                var verdict = resolution.troubles().of(id).orElse(null);
                geometry.box(id)
                        .ifPresent(box -> sketches.add(new Sketch.OfCard(cards, instance, box, verdict, detail)));
            }
        }
        return new Stratum(sketches, area -> geometry.instancesTouching(area.grown(CardArtist.MARGIN)));
    }
}
