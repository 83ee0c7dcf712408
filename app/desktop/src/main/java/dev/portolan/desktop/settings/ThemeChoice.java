package dev.portolan.desktop.settings;

/// A theme that the user has chosen in place of the system's.
public enum ThemeChoice {
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
