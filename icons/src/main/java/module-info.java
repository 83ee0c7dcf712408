import org.jspecify.annotations.NullMarked;

/// What things look like, for every surface alike: the bundled typeface with its metrics and outlines, our
/// own pictograms, and the colour tokens of the themes.
///
/// Nothing here draws or knows a toolkit. A painter asks for a [dev.portolan.icons.Typeface] to measure or
/// outline text, a [dev.portolan.icons.Pictogram] as paths, and a [dev.portolan.icons.Theme] for colours, so
/// that the screen, the SVG, the PDF and the PNG agree without any font or theme of the system.
///
/// Everything is immutable and may be shared between threads. Loading parses bundled resources: load once,
/// pass on.
@NullMarked
module dev.portolan.icons {
    requires java.xml;
    requires static transitive org.jspecify;

    exports dev.portolan.icons;
}
