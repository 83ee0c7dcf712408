package dev.portolan.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    private static Knowledge read(OwnProducts own) throws Exception {
        return own.reading().call();
    }

    private static Optional<Path> folderOf(OwnProducts own) throws Exception {
        return read(own).folder();
    }

    @Test
    void remembersTheFolder() throws Exception {
        var own = own(null);
        assertEquals(Optional.empty(), folderOf(own));
        own.use(files.path());
        assertTrue(knowsAcme(read(own)));
        var next = read(own(null));
        assertTrue(knowsAcme(next));
        assertEquals(Optional.of(files.path()), next.folder());
        assertEquals(List.of(), next.problems());
    }

    @Test
    void forgetsTheFolder() throws Exception {
        var own = own(null);
        own.use(files.path());
        own.useNone();
        assertEquals(Optional.empty(), folderOf(own));
        assertEquals(Optional.empty(), folderOf(own(null)));
    }

    @Test
    void theFolderOfTheCommandLineWinsForThisRunOnly() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        own(null).use(other);
        assertTrue(knowsAcme(read(own(files.path()))));
        assertEquals(Optional.of(other), folderOf(own(null)));
    }

    @Test
    void doingWithoutTheFolderOfTheCommandLineForgetsNoOther() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        own(null).use(other);
        var own = own(files.path());
        own.useNone();
        assertEquals(Optional.empty(), folderOf(own));
        assertEquals(Optional.of(other), folderOf(own(null)));
    }

    @Test
    void doingWithoutAFolderThatIsRememberedTooForgetsIt() throws Exception {
        own(null).use(files.path());
        own(files.path()).useNone();
        assertEquals(Optional.empty(), folderOf(own(null)));
    }

    @Test
    void doingWithoutAFolderChosenInPlaceOfTheCommandLinesForgetsIt() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        var own = own(files.path());
        own.use(other);
        own.useNone();
        assertEquals(Optional.empty(), folderOf(own(null)));
    }

    @Test
    void doingWithoutTwiceForgetsNoMoreThanOnce() throws Exception {
        own(null).use(files.path());
        var own = own(Files.createDirectory(folder.resolve("other")));
        own.useNone();
        own.useNone();
        assertEquals(Optional.of(files.path()), folderOf(own(null)));
    }

    @Test
    void knowsAtOnceWhatIsShippedAndWhereTheRestIs() {
        var knowledge = own(files.path()).atOnce();
        assertTrue(knowledge.catalog().line(new LineId("wso2-mi@4")).isPresent());
        assertFalse(knowsAcme(knowledge));
        assertEquals(Optional.of(files.path()), knowledge.folder());
    }

    @Test
    void readsTheFilesAsTheyAreThen() throws Exception {
        var own = own(files.path());
        var reading = own.reading();
        assertTrue(knowsAcme(reading.call()));
        Files.delete(files.path().resolve("acme.yaml"));
        assertFalse(knowsAcme(reading.call()));
    }

    @Test
    void aFolderThatIsGoneIsAProblemAndTheShippedCatalogStands() throws Exception {
        var gone = folder.resolve("gone");
        var knowledge = read(own(gone));
        assertEquals(1, knowledge.problems().size());
        assertTrue(knowledge.problems().getFirst().startsWith(gone.toString()), knowledge.problems()::toString);
        assertTrue(knowledge.catalog().line(new LineId("wso2-mi@4")).isPresent());
    }

    @Test
    void settingsThatCannotBeReadAreAProblemUntilTheyAreInOrder() throws Exception {
        Files.writeString(folder.resolve("settings.conf"), "?");
        var own = own(null);
        var knowledge = read(own);
        assertEquals(1, knowledge.problems().size());
        assertEquals(Optional.empty(), knowledge.folder());
        Files.writeString(folder.resolve("settings.conf"), "");
        own.useAgain();
        assertEquals(List.of(), read(own).problems());
    }
}
