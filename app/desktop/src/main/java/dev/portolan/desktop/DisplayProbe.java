package dev.portolan.desktop;

import dev.portolan.core.text.Messages;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds out before JavaFX starts whether a window can be opened: JavaFX itself would end in a stack trace.
final class DisplayProbe {
    /// What JavaFX's GTK glue loads at its start.
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6", "libXxf86vm.so.1");

    private final Messages messages;

    DisplayProbe(Messages messages) {
        this.messages = messages;
    }

    /// Why no window can be opened, with the remedy, in one line.
    Optional<String> obstacle() {
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (headless || !linux) {
            return Optional.empty();
        }
        var display = Optional.ofNullable(System.getenv("DISPLAY")).filter(name -> !name.isBlank());
        if (display.isEmpty()) {
            return Optional.of(messages.text("obstacle.no-display"));
        }
        for (var library : LIBRARIES) {
            if (!isThere(library)) {
                return Optional.of(messages.text("obstacle.no-library", library));
            }
        }
        return answers() ? Optional.empty() : Optional.of(messages.text("obstacle.display-silent", display.get()));
    }

    @SuppressWarnings("restricted") // the launcher enables native access for this module
    private static boolean isThere(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Whether an X server answers at `DISPLAY`.
    @SuppressWarnings("restricted") // as above
    private static boolean answers() {
        var linker = Linker.nativeLinker();
        AddressLayout pointer = ValueLayout.ADDRESS;
        try (var arena = Arena.ofConfined()) {
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            var open = linker.downcallHandle(x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(pointer, pointer));
            var close = linker.downcallHandle(
                    x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, pointer));
            var connection = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (connection.equals(MemorySegment.NULL)) {
                return false;
            }
            var _ = (int) close.invokeExact(connection);
            return true;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
