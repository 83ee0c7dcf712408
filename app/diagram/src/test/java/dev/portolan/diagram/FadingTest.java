package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Typefaces;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Pictures of which a part steps back.
class FadingTest {
    private static final Picture WHOLE = draw();
    private static final Set<Ink> STRONG = EnumSet.of(
            Ink.TEXT, Ink.TEXT_MUTED, Ink.TEXT_FAINT, Ink.LINK, Ink.ACCENT, Ink.ERROR, Ink.WARNING, Ink.NOTE, Ink.OK);

    private static Picture draw() {
        var plan = Plans.small();
        return new PictureMaker(Typefaces.load()).draw(plan, Plans.resolved(plan), Plans.planned(plan), Detail.NEAR);
    }

    private static Set<ElementId> elements() {
        var all = new HashSet<ElementId>();
        WHOLE.figures().forEach(figure -> {
            if (figure.element() != null) {
                all.add(figure.element());
            }
        });
        return all;
    }

    @Test
    void whatIsLitLooksAsItDid() {
        assertEquals(WHOLE.figures(), WHOLE.lighting(elements()).figures());
    }

    @Test
    void whatIsNotLitStandsWhereItStoodInFaintInks() {
        var faded = WHOLE.lighting(Set.of()).figures();
        var elements = WHOLE.figures().stream()
                .filter(figure -> figure.element() != null)
                .toList();
        assertEquals(
                elements.stream().map(Figure::bounds).toList(),
                faded.stream().map(Figure::bounds).toList());
        for (var figure : faded) {
            for (var mark : figure.marks()) {
                assertTrue(inks(mark).stream().noneMatch(STRONG::contains), mark::toString);
            }
        }
    }

    private static Set<Ink> inks(Mark mark) {
        var inks = EnumSet.noneOf(Ink.class);
        switch (mark) {
            case Mark.Rect rect -> {
                add(inks, rect.fill());
                add(inks, rect.stroke());
            }
            case Mark.Line line -> inks.add(line.ink());
            case Mark.Text text -> inks.add(text.ink());
            case Mark.Symbol symbol -> inks.add(symbol.ink());
            case Mark.Shape shape -> {
                add(inks, shape.fill());
                add(inks, shape.stroke());
            }
        }
        return inks;
    }

    private static void add(Set<Ink> inks, Ink ink) {
        if (ink != null) {
            inks.add(ink);
        }
    }

    @Test
    void numbersThatOnlyFadedLinksHaveAreGone() {
        var links = elements();
        links.removeIf(LinkId.class::isInstance);
        long before = WHOLE.figures().stream()
                .filter(figure -> figure.element() == null)
                .count();
        long after = WHOLE.lighting(links).figures().stream()
                .filter(figure -> figure.element() == null)
                .count();
        assertTrue(before > 0);
        assertEquals(0, after);
    }
}
