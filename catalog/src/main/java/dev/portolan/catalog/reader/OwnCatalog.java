package dev.portolan.catalog.reader;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// The bundled catalog with what users say of their own products in files of their own: further product
/// lines, and other facts about the ports of shipped ones.
public final class OwnCatalog {
    private static final Path SHIPPED_FOLDER = Path.of("dev", "portolan", "catalog");
    private static final int MAX_FILES = 1000;
    private static final int MAX_BYTES = 20_000_000;

    private OwnCatalog() {}

    /// Reads the bundled catalog and the files of a folder whose names end in `.yaml` or `.yml`, in the order
    /// of their names. Folders inside it and hidden files are left alone. A folder that isn't there or can't
    /// be listed is a problem like any other, and the bundled catalog stands.
    public static LoadedCatalog ofFolder(Path folder) {
        return ofFolder(BundledCatalog.assembly(), folder);
    }

    /// Adds the files of a folder to what is there already.
    static LoadedCatalog ofFolder(Assembly assembly, Path folder) {
        try {
            addAll(assembly, folder, files(folder));
        } catch (CatalogException e) {
            assembly.note(e);
        }
        return assembly.finish();
    }

    /// Reads the bundled catalog and one file. One of the shipped files, where it stands among the sources of
    /// Portolan, is read in place of the bundled one, so that those who change it can check it.
    public static LoadedCatalog ofFile(Path file) {
        var trees = BundledCatalog.trees();
        var name = file.getFileName();
        if (name != null && trees.containsKey(name.toString()) && isAmongSources(file)) {
            return ofShipped(trees, file, name.toString());
        }
        var assembly = BundledCatalog.assembly(trees);
        add(assembly, file, CatalogText.MAX_BYTES);
        return assembly.finish();
    }

    private static boolean isAmongSources(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        return folder != null && folder.endsWith(SHIPPED_FOLDER);
    }

    private static LoadedCatalog ofShipped(SequencedMap<String, Node> trees, Path file, String name) {
        try {
            var text = CatalogText.read(file);
            var tree = YamlTree.read(text.name(), text.text());
            Fields.ofFile(tree);
            trees.put(name, tree);
            return BundledCatalog.assembly(trees).finish();
        } catch (CatalogException e) {
            var assembly = BundledCatalog.assembly(trees);
            assembly.note(e);
            return assembly.finish();
        }
    }

    private static void addAll(Assembly assembly, Path folder, List<Path> files) {
        int left = MAX_BYTES;
        for (var file : files) {
            int bytes = add(assembly, file, left);
            if (bytes > left) {
                throw failure(
                        folder,
                        "more than " + MAX_BYTES / 1_000_000 + " MB of catalog files; " + file.getFileName()
                                + " and those after it are left out");
            }
            left -= bytes;
        }
    }

    /// Adds a file unless it is larger than that.
    ///
    /// @return its bytes; 0 if it can't be read
    private static int add(Assembly assembly, Path file, int most) {
        try {
            var text = CatalogText.read(file);
            if (text.bytes() <= most) {
                assembly.add(text.name(), Fields.ofFile(text.name(), text.text()));
            }
            return text.bytes();
        } catch (CatalogException e) {
            assembly.note(e);
            return 0;
        }
    }

    private static List<Path> files(Path folder) {
        var files = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder, OwnCatalog::isCatalogFile)) {
            entries.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw failure(folder, "the folder can't be read: " + e.getMessage());
        } catch (IOException e) {
            throw failure(folder, "the folder can't be read: " + CatalogText.reason(e));
        }
        if (files.size() > MAX_FILES) {
            throw failure(folder, "more than " + MAX_FILES + " catalog files");
        }
        files.sort(null);
        return files;
    }

    private static boolean isCatalogFile(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml")) && !Files.isDirectory(file);
    }

    private static CatalogException failure(Path folder, String message) {
        return new CatalogException(CatalogProblem.ofFile(folder.toString(), message));
    }
}
