package dev.portolan.bench;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.resolve.Resolver;
import dev.portolan.diagram.Detail;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.PictureMaker;
import dev.portolan.icons.Typefaces;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Prints how long the things take that a user waits for: `mvn -Pbench verify`.
///
/// What needs a window is measured in processes of their own, and only where there is a display.
public final class Benchmarks {
    private static final int WARMUPS = 10;
    private static final int RUNS = 21;

    private final PrintStream out;

    private Benchmarks(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var benchmarks = new Benchmarks(System.out);
        benchmarks.loadCatalog(Path.of(System.getProperty("portolan.image")));
        benchmarks.compute(BundledCatalog.load());
        if (System.getenv("DISPLAY") == null) {
            System.out.println("No DISPLAY: frames are not measured.");
            return;
        }
        for (var hosts : List.of("100", "1000")) {
            ChildProcess.run(Frames.class, List.of("-Djavafx.animation.fullspeed=true"), hosts);
        }
        for (int i = 0; i < FirstFrame.RUNS; i++) {
            ChildProcess.run(FirstFrame.class, List.of());
        }
    }

    private void loadCatalog(Path image) throws IOException, InterruptedException {
        var log = Files.createTempFile("portolan-bench", ".log");
        var load = new CatalogLoad(image, log);
        var with = new Samples();
        var without = new Samples();
        // By turns, so that what else the machine does hits both.
        for (int i = 0; i < RUNS; i++) {
            with.add(load.run("-XX:AOTMode=auto"));
            without.add(load.run("-XX:AOTMode=off"));
        }
        Files.delete(log);
        out.println(with.describe("catalog load in a fresh JVM with the image's AOT cache"));
        out.println(without.describe("catalog load in a fresh JVM without it"));
        out.printf(Locale.ROOT, "%-58s        %8.2f%n", "with it / without it", with.median() / without.median());
    }

    private void compute(Catalog catalog) {
        var resolver = new Resolver(catalog);
        var large = LargePlans.plan(catalog, 1000, 10, 0);
        report("resolve 10,000 instances on 1,000 hosts, from scratch", () -> resolver.resolve(large));
        var before = resolver.resolve(large);
        var edited = PlanEdits.rename(large.hosts().getFirst().id(), "renamed").apply(large);
        report("resolve them again after an edit of one host", () -> resolver.resolve(edited, before));
        var planner = new GeometryPlanner();
        report("geometry of 10,000 instances", () -> planner.plan(large, before));

        var medium = LargePlans.plan(catalog, 100, 10, 2000);
        var resolution = resolver.resolve(medium);
        report("geometry of 1,000 instances and 2,000 links", () -> planner.plan(medium, resolution));
        var geometry = planner.plan(medium, resolution);
        var pictures = new PictureMaker(Typefaces.load());
        report(
                "picture of 1,000 instances and 2,000 links, all details",
                () -> pictures.draw(medium, resolution, geometry, Detail.NEAR));
    }

    private void report(String what, Runnable work) {
        out.println(Samples.of(WARMUPS, RUNS, work).describe(what));
    }
}
