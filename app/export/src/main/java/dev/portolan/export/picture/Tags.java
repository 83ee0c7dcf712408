package dev.portolan.export.picture;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML, leaving out the characters that XML cannot hold.
final class Tags {
    private final XMLStreamWriter writer;

    Tags(XMLStreamWriter writer) {
        this.writer = writer;
    }

    void startDocument() throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeCharacters("\n");
    }

    void endDocument() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.flush();
    }

    void open(String tag) throws XMLStreamException {
        writer.writeStartElement(tag);
    }

    void empty(String tag) throws XMLStreamException {
        writer.writeEmptyElement(tag);
    }

    void close() throws XMLStreamException {
        writer.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, allowed(value));
    }

    void attribute(String name, double value) throws XMLStreamException {
        writer.writeAttribute(name, Numbers.text(value));
    }

    void characters(String text) throws XMLStreamException {
        writer.writeCharacters(allowed(text));
    }

    /// A tag with nothing but text in it.
    void text(String tag, String text) throws XMLStreamException {
        open(tag);
        characters(text);
        close();
    }

    /// See the production `Char` of XML 1.0.
    static String allowed(String text) {
        return text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point == '\r'
                        || (point >= 0x20 && point <= 0xd7ff)
                        || (point >= 0xe000 && point <= 0xfffd)
                        || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
