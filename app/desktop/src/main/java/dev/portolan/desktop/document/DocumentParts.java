package dev.portolan.desktop.document;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.journal.Journals;
import dev.portolan.desktop.settings.RecentFiles;
import dev.portolan.desktop.store.Store;
import dev.portolan.export.Exporter;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import javafx.stage.Stage;

/// What [Documents] are built from.
///
/// @param exporter makes the files of an export
/// @param bar where they tell and ask
/// @param work where long work is done and seen
/// @param background for what is quick and still not for the JavaFX thread
/// @param shown is called whenever another plan has been opened
public record DocumentParts(
        Stage stage,
        Store store,
        Exporter exporter,
        MessageBar bar,
        LongWork work,
        Executor background,
        RecentFiles recent,
        Journals journals,
        OtherWindows windows,
        InstantSource clock,
        Messages messages,
        Runnable shown) {}
