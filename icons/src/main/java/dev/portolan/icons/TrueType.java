package dev.portolan.icons;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// A reader of the few TrueType tables that metrics and outlines need. It trusts the file, which is our own.
///
/// Source of the layout: the OpenType specification 1.9,
/// <https://learn.microsoft.com/typography/opentype/spec/>.
final class TrueType {
    private static final int BASIC_PLANE = 0x10000;

    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int capHeight;
    private final char[] glyphs;
    private final char[] advances;
    private final GlyphTable outlines;

    private TrueType(Map<String, ByteBuffer> tables) {
        ByteBuffer head = table(tables, "head");
        ByteBuffer hhea = table(tables, "hhea");
        unitsPerEm = head.getChar(18);
        ascent = hhea.getShort(4);
        descent = -hhea.getShort(6);
        capHeight = table(tables, "OS/2").getShort(88);
        glyphs = readGlyphs(table(tables, "cmap"));
        advances = readAdvances(
                table(tables, "hmtx"), hhea.getChar(34), table(tables, "maxp").getChar(4));
        outlines = new GlyphTable(table(tables, "glyf"), table(tables, "loca"), head.getShort(50) == 1);
    }

    static TrueType read(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).asReadOnlyBuffer();
        Map<String, ByteBuffer> tables = new HashMap<>();
        for (int i = 0; i < bytes.getChar(4); i++) {
            int entry = 12 + 16 * i;
            tables.put(
                    new String(file, entry, 4, StandardCharsets.US_ASCII),
                    bytes.slice(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        return new TrueType(tables);
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int ascent() {
        return ascent;
    }

    int descent() {
        return descent;
    }

    int capHeight() {
        return capHeight;
    }

    int glyphCount() {
        return advances.length;
    }

    /// The glyph of a code point, or 0, the placeholder.
    int glyph(int codePoint) {
        return codePoint < BASIC_PLANE ? glyphs[codePoint] : 0;
    }

    int advance(int glyph) {
        return advances[glyph];
    }

    /// The glyph's outline in font units, y upwards.
    PathData outline(int glyph) {
        return outlines.outline(glyph);
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("font without table " + tag);
        }
        return table;
    }

    /// Glyphs past the last long entry share its advance.
    private static char[] readAdvances(ByteBuffer hmtx, int longEntries, int glyphCount) {
        char[] advances = new char[glyphCount];
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            advances[glyph] = hmtx.getChar(4 * Math.min(glyph, longEntries - 1));
        }
        return advances;
    }

    /// Unfolds the Unicode subtable for the Basic Multilingual Plane (format 4), so that a look-up is one
    /// array access.
    private static char[] readGlyphs(ByteBuffer cmap) {
        int table = unicodeTable(cmap);
        int segments = cmap.getChar(table + 6) / 2;
        int ends = table + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int rangeOffsets = deltas + 2 * segments;
        char[] glyphs = new char[BASIC_PLANE];
        for (int segment = 0; segment < segments; segment++) {
            int start = cmap.getChar(starts + 2 * segment);
            int end = cmap.getChar(ends + 2 * segment);
            int delta = cmap.getChar(deltas + 2 * segment);
            int rangeOffsetAt = rangeOffsets + 2 * segment;
            int rangeOffset = cmap.getChar(rangeOffsetAt);
            for (int code = start; code <= end && code != 0xFFFF; code++) {
                // A range offset counts from its own place in the table; a zero glyph there stays missing.
                int glyph = rangeOffset == 0 ? code : cmap.getChar(rangeOffsetAt + rangeOffset + 2 * (code - start));
                glyphs[code] = rangeOffset != 0 && glyph == 0 ? 0 : (char) (glyph + delta);
            }
        }
        return glyphs;
    }

    private static int unicodeTable(ByteBuffer cmap) {
        for (int i = 0; i < cmap.getChar(2); i++) {
            int entry = 4 + 8 * i;
            int table = cmap.getInt(entry + 4);
            boolean windowsUnicode = cmap.getChar(entry) == 3 && cmap.getChar(entry + 2) == 1;
            if (windowsUnicode && cmap.getChar(table) == 4) {
                return table;
            }
        }
        throw new IllegalArgumentException("font without a Unicode character map of format 4");
    }
}
