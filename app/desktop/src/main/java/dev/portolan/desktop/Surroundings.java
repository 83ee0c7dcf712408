package dev.portolan.desktop;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What every window of a run finds around it.
///
/// @param settings the file that keeps settings between two starts; it need not be there
/// @param catalogFolder the user's own catalog files for this run, whatever the settings say; null for what
///     they say
/// @param browser opens a page
/// @param background does what may take long
/// @param clock tells the time
public record Surroundings(
        Path settings, @Nullable Path catalogFolder, Consumer<URI> browser, Executor background, InstantSource clock) {}
