package dev.portolan.packaging;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The sources of one module, as far as its texts go.
///
/// @param name its folder
/// @param bundles its resource bundles
/// @param literals every string literal in its Java sources
/// @param starts literals that a key is put together from: `"legend." + kind`
/// @param ends the same at the end: `key + ".named"`
/// @param calls where it asks for a text by a literal key
record ModuleSources(
        String name,
        List<Bundle> bundles,
        Set<String> literals,
        Set<String> starts,
        Set<String> ends,
        List<Call> calls) {

    /// A resource bundle.
    ///
    /// @param repeated keys that stand in it more than once
    record Bundle(Path file, Map<String, String> texts, List<String> repeated) {}

    /// A text asked for by a literal key.
    record Call(Path file, String key, int arguments) {}

    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES =
            List.of("catalog", "icons", "app/core", "app/diagram", "app/export", "app/desktop", "app/cli");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern START = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"\\s*\\+");
    private static final Pattern END = Pattern.compile("\\+\\s*\"(\\.[a-z0-9.-]+)\"");
    private static final Pattern BUNDLE_VARIABLE = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:[A-Z]\\w*|\\w*[mM]essages|\\w*[tT]exts|\\w*[wW]ords)\\s*\\.text\\(\\s*\"([a-z0-9.-]+)\"\\s*([,)])");

    static List<ModuleSources> all() throws IOException {
        var all = new ArrayList<ModuleSources>();
        for (var module : MODULES) {
            all.add(read(module));
        }
        return all;
    }

    private static ModuleSources read(String module) throws IOException {
        var main = ROOT.resolve(module).resolve("src").resolve("main");
        var bundles = new ArrayList<Bundle>();
        for (var file : files(main.resolve("resources"), ".properties")) {
            bundles.add(bundle(file));
        }
        var sources = new ModuleSources(
                module, bundles, new HashSet<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>());
        for (var file : files(main.resolve("java"), ".java")) {
            sources.scan(file, Files.readString(file));
        }
        return sources;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Bundle bundle(Path file) throws IOException {
        var text = Files.readString(file);
        var repeated = new ArrayList<String>();
        var properties = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    repeated.add(key.toString());
                }
                return super.put(key, value);
            }
        };
        properties.load(new StringReader(text));
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Bundle(file, texts, repeated);
    }

    private void scan(Path file, String java) {
        LITERAL.matcher(java).results().forEach(found -> {
            literals.add(found.group(1));
            BUNDLE_VARIABLE.matcher(found.group(1)).results().forEach(variable -> literals.add(variable.group(1)));
        });
        START.matcher(java).results().forEach(found -> starts.add(found.group(1)));
        END.matcher(java).results().forEach(found -> ends.add(found.group(1)));
        ASKED.matcher(java).results().forEach(found -> {
            int arguments = found.group(2).equals(")") ? 0 : arguments(java, found.end());
            calls.add(new Call(file, found.group(1), arguments));
        });
    }

    /// How many arguments there are from here to the closing bracket.
    private static int arguments(String java, int from) {
        int depth = 0;
        int count = 1;
        int index = from;
        while (depth >= 0) {
            switch (java.charAt(index)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                case '"', '\'' -> index = endOfQuote(java, index);
                case ',' -> count += depth == 0 ? 1 : 0;
                default -> {}
            }
            index++;
        }
        return count;
    }

    private static int endOfQuote(String java, int start) {
        int index = start + 1;
        while (java.charAt(index) != java.charAt(start)) {
            index += java.charAt(index) == '\\' ? 2 : 1;
        }
        return index;
    }

    /// Whether the Java sources name the key, or put it together.
    boolean uses(String key) {
        return literals.contains(key)
                || starts.stream().anyMatch(key::startsWith)
                || ends.stream()
                        .anyMatch(end ->
                                key.endsWith(end) && literals.contains(key.substring(0, key.length() - end.length())));
    }

    /// The text of a key.
    Optional<String> text(String key) {
        return bundles.stream()
                .flatMap(bundle -> Optional.ofNullable(bundle.texts().get(key)).stream())
                .findFirst();
    }
}
