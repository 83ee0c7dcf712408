package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.Resolver;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class ExporterTest {
    private static final Resolver RESOLVER = new Resolver(BundledCatalog.load());

    private final List<String> remarks = new ArrayList<>();

    private byte[] export(ExportFormat format, Topology plan) throws IOException {
        var exporter = new Exporter(Typefaces.load(), Pictograms.load());
        var out = new ByteArrayOutputStream();
        remarks.addAll(exporter.write(format, plan, resolved(plan), Theme.light(), out));
        return out.toByteArray();
    }

    private static Resolution resolved(Topology plan) {
        return RESOLVER.resolve(plan);
    }

    private static Document xml(byte[] bytes) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document svg) {
        var nodes = svg.getElementsByTagName("text");
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSamePlan(ExportFormat format) throws IOException {
        assertArrayEquals(export(format, PaymentsPlan.plan()), export(format, PaymentsPlan.plan()));
        assertEquals(List.of(), remarks);
    }

    @Test
    void keepsNamesAndPortsAsTextInSvg() throws ParserConfigurationException, SAXException, IOException {
        var plan = PaymentsPlan.plan();

        var texts = texts(xml(export(ExportFormat.SVG, plan)));

        assertTrue(texts.containsAll(
                plan.instances().map(instance -> instance.name()).toList()));
        assertTrue(texts.containsAll(List.of("DMZ", "edge-1", "8243", "8343", "30313", "3306", "+100", "8291:8291")));
    }

    @Test
    void tellsWhichGroupIsWhichElement() throws ParserConfigurationException, SAXException, IOException {
        var plan = PaymentsPlan.plan();

        var groups = xml(export(ExportFormat.SVG, plan)).getElementsByTagName("g");

        var elements = new TreeSet<String>();
        for (int i = 0; i < groups.getLength(); i++) {
            if (groups.item(i) instanceof Element group && group.hasAttribute("data-element")) {
                elements.add(group.getAttribute("data-element"));
            }
        }
        assertEquals(new TreeSet<>(plan.ids()), elements);
    }

    @Test
    void writesWellFormedSvgWhateverThingsAreCalled() throws ParserConfigurationException, SAXException, IOException {
        var evil = "a\u0000b\u0001\n<&>\"']]>\ud800 \u202e😀￾";
        var plan = PaymentsPlan.renamed(evil);

        var svg = xml(export(ExportFormat.SVG, plan));

        assertTrue(texts(svg).contains("a b <&>\"']]> 😀"), () -> texts(svg).toString());
    }

    @Test
    void drawsCardsWhereTheyStandInPng() throws IOException {
        var plan = PaymentsPlan.plan();
        var theme = Theme.light();

        var image = ImageIO.read(new ByteArrayInputStream(export(ExportFormat.PNG, plan)));

        var geometry = new GeometryPlanner().plan(plan, resolved(plan));
        var bounds = geometry.bounds();
        assertEquals(2 * (bounds.width() + 50), image.getWidth());
        assertEquals(2 * (bounds.height() + 50), image.getHeight());
        for (var instance : plan.instances().toList()) {
            var card = geometry.box(instance.id()).orElseThrow();
            int x = (int) (2 * (card.right() - 20 - bounds.x() + 25));
            int y = (int) (2 * (card.bottom() - 8 - bounds.y() + 25));
            assertEquals(theme.colour(Ink.INSTANCE_FILL).hex(), "#%06x".formatted(image.getRGB(x, y) & 0xffffff));
        }
        assertEquals(theme.colour(Ink.CANVAS).hex(), "#%06x".formatted(image.getRGB(0, 0) & 0xffffff));
    }

    @Test
    void makesAPictureSmallerThatWouldBeTooLarge() throws IOException {
        var plan = PaymentsPlan.plan()
                .withLayout(Layout.EMPTY.withHosts(Map.of(
                        new HostId("edge-1"),
                        new Layout.Place(0, 0),
                        new HostId("db-1"),
                        new Layout.Place(30_000, 0))));

        var image = ImageIO.read(new ByteArrayInputStream(export(ExportFormat.PNG, plan)));

        assertTrue(image.getWidth() <= 16_000 && image.getWidth() > 15_000, () -> "width " + image.getWidth());
        assertEquals(1, remarks.size());
    }
}
