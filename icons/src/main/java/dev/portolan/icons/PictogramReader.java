package dev.portolan.icons;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads our own SVG files: `path` elements only, stroked unless they carry a `fill`.
final class PictogramReader {
    private PictogramReader() {}

    static Pictogram bundled(String id) {
        return read(id, Resources.read("pictogram/" + id + ".svg"));
    }

    /// @throws IllegalArgumentException if the bytes are not such a file
    static Pictogram read(String id, byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<PathData> strokes = new ArrayList<>();
        List<PathData> fills = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    readElement(reader, strokes, fills);
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a pictogram: " + id, e);
        }
        return new Pictogram(id, strokes, fills);
    }

    private static void readElement(XMLStreamReader reader, List<PathData> strokes, List<PathData> fills) {
        switch (reader.getLocalName()) {
            case "svg" -> {}
            case "path" -> {
                String data = reader.getAttributeValue(null, "d");
                if (data == null) {
                    throw new IllegalArgumentException("a path without d");
                }
                PathData path = PathData.parse(data);
                (reader.getAttributeValue(null, "fill") == null ? strokes : fills).add(path);
            }
            default -> throw new IllegalArgumentException("a pictogram has paths only, not " + reader.getLocalName());
        }
    }
}
