package dev.portolan.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fixture.OwnFolder;
import dev.portolan.desktop.store.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the catalog comes from.
class OwnProductsTest {
    private static final Messages MESSAGES = new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop"));

    @TempDir
    private Path folder = Path.of("");

    private OwnFolder files = new OwnFolder(folder);

    @BeforeEach
    void writeTheFiles() throws IOException {
        files = new OwnFolder(Files.createDirectory(folder.resolve("own")));
        files.writeAcme();
    }

    private OwnProducts own(@Nullable Path session) {
        return new OwnProducts(new SettingsFile(folder.resolve("settings.conf"), MESSAGES), session);
    }

    private static boolean knowsAcme(Knowledge knowledge) {
        return knowledge.catalog().line(new LineId("acme@2")).isPresent();
    }

    @Test
    void remembersTheFolder() {
        assertEquals(Optional.empty(), own(null).atStart().folder());
        assertTrue(knowsAcme(own(null).use(files.path())));
        var next = own(null).atStart();
        assertTrue(knowsAcme(next));
        assertEquals(Optional.of(files.path()), next.folder());
        assertEquals(List.of(), next.problems());
    }

    @Test
    void forgetsTheFolder() {
        own(null).use(files.path());
        assertEquals(Optional.empty(), own(null).use(null).folder());
        assertEquals(Optional.empty(), own(null).atStart().folder());
    }

    @Test
    void theFolderOfTheCommandLineWinsForThisRunOnly() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        own(null).use(other);
        assertTrue(knowsAcme(own(files.path()).atStart()));
        assertEquals(Optional.of(other), own(null).atStart().folder());
    }

    @Test
    void readsTheSameFolderAgain() throws IOException {
        var before = own(files.path()).atStart();
        Files.delete(files.path().resolve("acme.yaml"));
        assertEquals(false, knowsAcme(own(null).again(before)));
    }

    @Test
    void aFolderThatIsGoneIsAProblemAndTheShippedCatalogStands() {
        var gone = folder.resolve("gone");
        var knowledge = own(gone).atStart();
        assertEquals(1, knowledge.problems().size());
        assertTrue(knowledge.problems().getFirst().startsWith(gone.toString()), knowledge.problems()::toString);
        assertTrue(knowledge.catalog().line(new LineId("wso2-mi@4")).isPresent());
    }

    @Test
    void settingsThatCannotBeReadAreAProblem() throws IOException {
        Files.writeString(folder.resolve("settings.conf"), "?");
        var knowledge = own(null).atStart();
        assertEquals(1, knowledge.problems().size());
        assertEquals(Optional.empty(), knowledge.folder());
    }
}
