package dev.portolan.desktop.product;

/// How wide the two columns of facts are on a page, in pixels: captions on the left, what there is to say on the right.
record FactWidths(double caption, double value) {
    private static final double CAPTION_SHARE = 0.236;

    /// What stands beside and between the columns: paddings, the gap, the scroll bar.
    private static final double REST = 56;

    private static final double DETAIL_CAPTION_SHARE = 0.31;

    /// The gap between the columns, and the border around them.
    private static final double DETAIL_REST = 16;

    /// The columns of a page of that width.
    static FactWidths of(double page) {
        double caption = Math.rint(page * CAPTION_SHARE);
        return new FactWidths(caption, page - REST - caption);
    }

    /// The columns of a port's detail in the inspector.
    static FactWidths ofDetail(double width) {
        double caption = Math.rint(width * DETAIL_CAPTION_SHARE);
        return new FactWidths(caption, Math.max(0, width - DETAIL_REST - caption));
    }
}
