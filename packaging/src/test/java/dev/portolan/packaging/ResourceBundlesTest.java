package dev.portolan.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every text that a module can say is said somewhere, and everything it wants to say has a text.
final class ResourceBundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)[},]");

    @Test
    void findsTheModules() throws IOException {
        assertFalse(ModuleSources.all().isEmpty());
    }

    @TestFactory
    List<DynamicTest> textsAreUsedPresentAndWellFormed() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var module : ModuleSources.all()) {
            tests.add(DynamicTest.dynamicTest(
                    module.name(), () -> assertEquals("", String.join("\n", complaints(module)))));
        }
        return tests;
    }

    private static List<String> complaints(ModuleSources module) {
        var complaints = new ArrayList<String>();
        for (var bundle : module.bundles()) {
            bundle.repeated().forEach(key -> complaints.add("remove one of two from " + bundle.file() + ": " + key));
            bundle.texts().forEach((key, text) -> {
                if (!module.uses(key)) {
                    complaints.add("remove from " + bundle.file() + ": " + key + "=" + text);
                }
                if (placeholders(text).stream()
                        .anyMatch(number -> number >= placeholders(text).size())) {
                    complaints.add("number from {0} without a gap in " + bundle.file() + ": " + key + "=" + text);
                }
            });
        }
        module.calls().forEach(call -> check(module, call, complaints));
        return complaints;
    }

    private static void check(ModuleSources module, ModuleSources.Call call, List<String> complaints) {
        var text = module.text(call.key());
        if (text.isEmpty()) {
            complaints.add("add to " + nearestBundle(module, call.file()) + ": " + call.key() + "=" + arguments(call));
        } else if (placeholders(text.get()).size() != call.arguments()) {
            complaints.add(
                    call.file() + " gives " + call.arguments() + " arguments to " + call.key() + "=" + text.get());
        }
    }

    private static String arguments(ModuleSources.Call call) {
        return String.join(
                " ",
                IntStream.range(0, call.arguments())
                        .mapToObj(number -> "{" + number + "}")
                        .toList());
    }

    /// The bundle in the same package, or the module's first.
    private static String nearestBundle(ModuleSources module, Path java) {
        var packageFolder = java.toString().replace("/java/", "/resources/").replaceFirst("/[^/]*$", "");
        return module.bundles().stream()
                .map(bundle -> bundle.file().toString())
                .filter(file -> file.startsWith(packageFolder + "/"))
                .findFirst()
                .orElseGet(() -> module.bundles().isEmpty()
                        ? "a new bundle"
                        : module.bundles().getFirst().file().toString());
    }

    private static Set<Integer> placeholders(String text) {
        var numbers = new TreeSet<Integer>();
        PLACEHOLDER.matcher(text).results().forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
        return numbers;
    }
}
