package dev.portolan.desktop.product;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Transport;
import dev.portolan.core.text.Messages;

/// The numbers of a fresh installation as people read them: with the default offset, and with `/udp` where it
/// is not TCP.
public final class FreshNumber {
    private FreshNumber() {}

    /// The number of a port.
    public static String of(ProductLine line, PortSpec port, Messages messages) {
        return port.random() ? messages.text("ports.random") : of(line.freshNumber(port), port.transport());
    }

    /// The number that is dialled.
    public static String of(Dial dial) {
        return of(dial.port(), dial.transport());
    }

    private static String of(int number, Transport transport) {
        return switch (transport) {
            case TCP -> String.valueOf(number);
            case UDP -> number + "/" + transport.word();
        };
    }
}
