package dev.portolan.core.plan;

/// A part of the network whose borders are guarded, such as a DMZ; hosts stand in it.
///
/// @param name what people call it; any text
public record Zone(ZoneId id, String name, Extras extras) {
    public Zone(ZoneId id, String name) {
        this(id, name, Extras.NONE);
    }

    /// This zone under another name.
    public Zone withName(String newName) {
        return new Zone(id, newName, extras);
    }
}
