package dev.portolan.desktop.document;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Tells points in time as people do: today by the clock, before that with the day.
public record When(ZoneId zone, Locale locale) {
    /// As this computer is set.
    public static When ofSystem() {
        return new When(ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT));
    }

    /// A point in time, seen from another.
    public String text(Instant instant, Instant now) {
        var then = instant.atZone(zone);
        var form = then.toLocalDate().equals(now.atZone(zone).toLocalDate())
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return form.withLocale(locale).format(then);
    }
}
