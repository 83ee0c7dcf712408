package dev.portolan.icons;

/// The bundled family, IBM Plex Sans, in every weight that we draw with. It is licensed under the SIL Open
/// Font License 1.1, whose text is bundled beside it.
///
/// @param regular the face for running text, numbers and labels
/// @param semibold the face for names and headings
public record Typefaces(Typeface regular, Typeface semibold) {

    /// Reads the bundled fonts.
    ///
    /// @throws java.io.UncheckedIOException if our own files cannot be read
    public static Typefaces load() {
        return new Typefaces(Typeface.load(Weight.REGULAR), Typeface.load(Weight.SEMIBOLD));
    }

    /// {@return the face of a weight}
    public Typeface of(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case SEMIBOLD -> semibold;
        };
    }
}
