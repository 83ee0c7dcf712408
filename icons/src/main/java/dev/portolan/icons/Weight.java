package dev.portolan.icons;

/// How heavy the letters are.
public enum Weight {
    /// For running text, numbers and labels; CSS weight 400.
    REGULAR(400, "Regular"),
    /// For names and headings; CSS weight 600.
    SEMIBOLD(600, "SemiBold");

    private final int css;
    private final String style;

    Weight(int css, String style) {
        this.css = css;
        this.style = style;
    }

    /// {@return the number that CSS and SVG call this weight by}
    public int css() {
        return css;
    }

    String file() {
        return "font/IBMPlexSans-" + style + ".ttf";
    }
}
