package dev.portolan.icons;

import java.util.Locale;

/// What a colour is for. Each theme gives each ink a colour; nothing else in the product names one.
public enum Ink {
    /// The ground of the diagram.
    CANVAS,
    /// Dots or lines of the grid on the canvas; decoration.
    CANVAS_GRID,
    /// Panes and pages.
    SURFACE,
    /// What floats above a pane: popovers, menus, cards.
    SURFACE_RAISED,
    /// What lies deeper than a pane: fields, table headers, the window's edge.
    SURFACE_SUNKEN,
    /// Separators between panes and rows; decoration.
    BORDER,
    /// Outlines by which one recognises a control, such as a field's or an empty check box's.
    BORDER_STRONG,
    /// Names, numbers and running text.
    TEXT,
    /// Second-rank text: captions, units, column headers.
    TEXT_MUTED,
    /// Third-rank text, still readable: placeholders, hints; also what is switched off.
    TEXT_FAINT,
    /// The one accent: selection outline, focus ring, primary button, drop target.
    ACCENT,
    /// Fill of what is selected or hovered as a target; carries text.
    ACCENT_SOFT,
    /// Text and glyphs on the accent.
    ACCENT_TEXT,
    /// Inside of a zone.
    ZONE_FILL,
    /// Outline of a zone.
    ZONE_BORDER,
    /// Inside of a host.
    HOST_FILL,
    /// Outline of a host.
    HOST_BORDER,
    /// The strip of a host that holds its name and address.
    HOST_HEADER,
    /// Inside of an instance.
    INSTANCE_FILL,
    /// Outline of an instance.
    INSTANCE_BORDER,
    /// A link and its arrow head.
    LINK,
    /// A link that steps back while others are looked at; decoration.
    LINK_MUTED,
    /// Mark and text of an error.
    ERROR,
    /// Fill behind an error.
    ERROR_SOFT,
    /// Mark and text of a warning.
    WARNING,
    /// Fill behind a warning.
    WARNING_SOFT,
    /// Mark and text of what is fine.
    OK,
    /// Fill behind what is fine.
    OK_SOFT,
    /// Mark and text of a note.
    NOTE,
    /// Fill behind a note.
    NOTE_SOFT,
    /// Shadow of what floats; translucent.
    SHADOW,
    /// Pictograms of API management.
    FAMILY_API,
    /// Pictograms of integration and messaging.
    FAMILY_INTEGRATION,
    /// Pictograms of identity, processes and the other servers of a platform.
    FAMILY_PLATFORM,
    /// Pictograms of analytics and stream processing.
    FAMILY_ANALYTICS,
    /// Pictograms of devices and what manages them.
    FAMILY_DEVICES,
    /// Pictograms of blockchain nodes.
    FAMILY_BLOCKCHAIN,
    /// Pictograms of what stands around: databases, brokers, monitoring, hosts, zones.
    FAMILY_AROUND;

    /// {@return the name of this ink in style sheets, such as `-p-surface-raised`}
    public String token() {
        return "-p-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
