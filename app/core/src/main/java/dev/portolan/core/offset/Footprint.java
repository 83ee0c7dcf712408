package dev.portolan.core.offset;

import java.util.List;
import java.util.stream.Stream;

/// What instances of one shape take, whatever their offset.
///
/// @param follows whether the product follows an offset at all; unknown products don't
/// @param contained whether moving and staying ports are on a container's own addresses and not on the
///     host's
/// @param defaultOffset the product's default offset
/// @param moving the open ports that follow the offset
/// @param staying the open ports that don't
/// @param published the host's ports that its container forwards, which don't move either
record Footprint(
        boolean follows,
        boolean contained,
        int defaultOffset,
        List<Claim> moving,
        List<Claim> staying,
        List<Claim> published) {
    Footprint {
        moving = List.copyOf(moving);
        staying = List.copyOf(staying);
        published = List.copyOf(published);
    }

    /// The largest offset that leaves every moving port at 65535 or below.
    int ceiling() {
        return Numbers.MAX - moving.stream().mapToInt(Claim::base).max().orElse(0);
    }

    /// What the port is for; a published one is for what the port behind it is for.
    String label(Claim claim, int offset) {
        return claim.inner() == 0
                ? claim.label()
                : Stream.concat(moving.stream(), staying.stream())
                        .filter(inside -> inside.number(offset) == claim.inner()
                                && inside.slot().transport() == claim.slot().transport())
                        .map(Claim::label)
                        .findFirst()
                        .orElse("");
    }
}
