package dev.portolan.core.edit;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.ZoneId;
import org.jspecify.annotations.Nullable;

/// Where something is to be pasted.
///
/// @param host where instances go that come without a host; null for a new one
/// @param zone where hosts go that come without a zone; null for none
/// @param corner where the top left corner of everything goes
public record PasteTarget(@Nullable HostId host, @Nullable ZoneId zone, Place corner) {}
