import org.jspecify.annotations.NullMarked;

/// Where everything of a plan stands, and what it looks like: a picture made of a few kinds of marks, which
/// painters for the screen, SVG, PNG and PDF follow to the pixel.
@NullMarked
module dev.portolan.diagram {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.core;
    requires transitive dev.portolan.icons;

    exports dev.portolan.diagram;
    exports dev.portolan.diagram.arrange;
}
