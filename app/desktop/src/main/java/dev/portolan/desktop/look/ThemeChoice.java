package dev.portolan.desktop.look;

/// Which colours the user wants.
public enum ThemeChoice {
    /// What the system asks for, whatever that is at the moment.
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
