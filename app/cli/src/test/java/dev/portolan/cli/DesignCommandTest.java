package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.launch.DesignerLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DesignCommandTest {
    private static final String PLAN = Ran.plan("gateways.portolan.json");

    private record Opened(@Nullable Path plan, @Nullable Path catalogFolder) {}

    private record Designer(Optional<String> obstacle, List<Opened> opened) implements DesignerLauncher {
        @Override
        public int open(@Nullable Path plan, @Nullable Path catalogFolder) {
            opened.add(new Opened(plan, catalogFolder));
            return 7;
        }
    }

    @TempDir
    private Path folder = Path.of("");

    private Ran run(DesignerLauncher designer, String... args) {
        return Ran.run(BundledCatalog::load, folder, Optional.of(designer), args)
                .with("DIR", folder);
    }

    @Test
    void opensThePlanInTheDesigner() {
        var designer = new Designer(Optional.empty(), new ArrayList<>());

        assertEquals(new Ran(7, "", ""), run(designer, PLAN));
        assertEquals(List.of(new Opened(Path.of(PLAN), null)), designer.opened());
    }

    @Test
    void opensTheTemplateIfThereIsNoPlan() {
        var designer = new Designer(Optional.empty(), new ArrayList<>());

        assertEquals(new Ran(7, "", ""), run(designer));
        assertEquals(List.of(new Opened(null, null)), designer.opened());
    }

    @Test
    void handsTheCatalogFolderOver() {
        var designer = new Designer(Optional.empty(), new ArrayList<>());

        assertEquals(new Ran(7, "", ""), run(designer, PLAN, "--catalog", "own"));
        assertEquals(List.of(new Opened(Path.of(PLAN), Path.of("own"))), designer.opened());
    }

    @Test
    void opensNothingThatCannotBeRead() {
        var designer = new Designer(Optional.empty(), new ArrayList<>());

        assertEquals(new Ran(2, "", "gone: cannot be read: there is no such file\n"), run(designer, "gone"));
        assertEquals(List.of(), designer.opened());
    }

    @Test
    void writesFilesInsteadIfTheDesignerCannotRun() throws IOException {
        var designer = new Designer(Optional.of("No display here."), new ArrayList<>());

        assertEquals(
                new Ran(0, "No display here. Wrote the plan's port sheet and diagram to DIR/gateways-export\n", ""),
                run(designer, PLAN));
        assertEquals(List.of(), designer.opened());
        try (var files = Files.list(folder.resolve("gateways-export"))) {
            assertEquals(
                    List.of("gateways.csv", "gateways.png", "gateways.svg"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void writesFilesInsteadIfThereIsNoDesigner() {
        var ran = Ran.run(BundledCatalog::load, folder, Optional.empty()).with("DIR", folder);

        assertEquals(
                new Ran(
                        0,
                        "This installation has no designer. Wrote the plan's port sheet and diagram to"
                                + " DIR/payments-export\n",
                        ""),
                ran);
        assertTrue(Files.exists(folder.resolve("payments-export").resolve("payments.csv")));
    }
}
