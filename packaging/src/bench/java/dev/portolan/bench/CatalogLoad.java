package dev.portolan.bench;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// How long the packed program takes to load the catalog in a fresh process.
///
/// A class of ours could not stop the time there: the AOT cache fits the program's own modules and options
/// and nothing else. So the JVM does, in a run of `portolan catalog show`: it logs when it initialises
/// classes. The time starts at [BundledCatalog], which nothing touches before its `load`, and ends at the
/// next class of the command line, which describes the loaded line. Writing that log is in the time: 1 or 2
/// ms with the AOT cache, more without it.
final class CatalogLoad {
    private static final Pattern INITIALISES = Pattern.compile("\\[(\\d+)ns] .*Initializing '([^']+)'.*");
    private static final String START = BundledCatalog.class.getName().replace('.', '/');
    private static final String END = Main.class.getPackageName().replace('.', '/') + "/";

    private final Path image;
    private final Path log;

    /// @param image the folder of the app image
    /// @param log a file for the JVM's log, whose name has no blanks
    CatalogLoad(Path image, Path log) {
        this.image = image;
        this.log = log;
    }

    /// Runs the program once.
    ///
    /// @param options for the JVM
    /// @return milliseconds
    double run(String options) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        image.resolve("bin").resolve("portolan").toString(), "catalog", "show", "wso2-mi@4")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PORTOLAN_OPTS", options + " -Xlog:class+init:file=" + log + ":uptimenanos");
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("portolan ended with " + exit);
        }
        return milliseconds(Files.readAllLines(log));
    }

    private static double milliseconds(List<String> lines) {
        long start = -1;
        for (var line : lines) {
            var initialises = INITIALISES.matcher(line);
            if (!initialises.matches()) {
                continue;
            }
            var time = Long.parseLong(initialises.group(1));
            var type = initialises.group(2);
            if (start < 0 && type.equals(START)) {
                start = time;
            } else if (start >= 0 && type.startsWith(END)) {
                return (time - start) / 1e6;
            }
        }
        throw new IllegalStateException("the JVM's log does not show " + START + " and then a class in " + END);
    }
}
