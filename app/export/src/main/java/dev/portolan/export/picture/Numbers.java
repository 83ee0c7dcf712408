package dev.portolan.export.picture;

/// Writes numbers for SVG, the same on every machine.
final class Numbers {
    private static final int PLACES = 1000;

    private Numbers() {}

    /// Up to three decimals, without trailing zeros.
    static String text(double number) {
        long thousandths = Math.round(number * PLACES);
        var text = new StringBuilder();
        if (thousandths < 0) {
            text.append('-');
        }
        long magnitude = Math.abs(thousandths);
        text.append(magnitude / PLACES);
        if (magnitude % PLACES != 0) {
            var decimals = Long.toString(PLACES + magnitude % PLACES).substring(1);
            text.append('.').append(decimals.replaceAll("0+$", ""));
        }
        return text.toString();
    }
}
