package dev.portolan.icons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;

/// The files that travel inside this module, named from this package on, such as `theme/light.css`.
final class Resources {
    private Resources() {}

    static URL locate(String name) {
        URL url = Resources.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("not bundled: " + name);
        }
        return url;
    }

    static InputStream open(String name) {
        try {
            return locate(name).openStream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open bundled " + name, e);
        }
    }

    static byte[] read(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read bundled " + name, e);
        }
    }
}
