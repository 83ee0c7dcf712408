package dev.portolan.packaging;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// How the house is built: which module may know which, and what none of them does.
final class ArchitectureTest {
    private static final String CATALOG = "dev.portolan.catalog..";
    private static final String ICONS = "dev.portolan.icons..";
    private static final String CORE = "dev.portolan.core..";
    private static final String DIAGRAM = "dev.portolan.diagram..";
    private static final String EXPORT = "dev.portolan.export..";
    private static final String DESKTOP = "dev.portolan.desktop..";
    private static final String CLI = "dev.portolan.cli..";

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.portolan");
        return Stream.of(
                        arrowsPointOneWay(),
                        noToolkitOutsideTheDesktop(),
                        noAwtInThePureModules(),
                        noTimeOrChanceInPureFunctions(),
                        onlyMainKnowsTheConsole(),
                        staticFieldsAreFinal(),
                        namesSayWhatAClassIs(),
                        packagesHaveNoCycles())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule, classes)));
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        rule.check(classes);
    }

    private static ArchRule arrowsPointOneWay() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.portolan..")
                .layer("catalog")
                .definedBy(CATALOG)
                .layer("icons")
                .definedBy(ICONS)
                .layer("core")
                .definedBy(CORE)
                .layer("diagram")
                .definedBy(DIAGRAM)
                .layer("export")
                .definedBy(EXPORT)
                .layer("desktop")
                .definedBy(DESKTOP)
                .layer("cli")
                .definedBy(CLI)
                .whereLayer("catalog")
                .mayNotAccessAnyLayer()
                .whereLayer("icons")
                .mayNotAccessAnyLayer()
                .whereLayer("core")
                .mayOnlyAccessLayers("catalog")
                .whereLayer("diagram")
                .mayOnlyAccessLayers("core", "catalog", "icons")
                .whereLayer("export")
                .mayOnlyAccessLayers("diagram", "core", "catalog", "icons")
                .whereLayer("desktop")
                .mayOnlyAccessLayers("export", "diagram", "core", "catalog", "icons")
                .whereLayer("cli")
                .mayOnlyAccessLayers("export", "diagram", "core", "catalog", "icons")
                .because("data flows one way, and the command line and the designer find each other as a service");
    }

    private static ArchRule noToolkitOutsideTheDesktop() {
        return noClasses()
                .that(resideInAnyPackage("dev.portolan..").and(not(resideInAPackage(DESKTOP))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
                .because("everything but the designer runs where there is no display");
    }

    private static ArchRule noAwtInThePureModules() {
        return noClasses()
                .that()
                .resideInAnyPackage(CATALOG, ICONS, CORE, DIAGRAM, CLI)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
                .because("pictures are data until a painter of the export module or the designer draws them");
    }

    private static ArchRule noTimeOrChanceInPureFunctions() {
        return noClasses()
                .that()
                .resideInAnyPackage(CATALOG, ICONS, CORE, DIAGRAM, EXPORT)
                .and()
                // It calls its drafts by names that nobody else can guess, and nobody sees them.
                .doNotHaveFullyQualifiedName("dev.portolan.core.file.PlanFiles")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.util\\.(Random|UUID)|java\\.util\\.random\\..*"
                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(target(name("now")))
                .because("the same plan gives the same bytes: time, chance and new ids come in as arguments");
    }

    private static ArchRule onlyMainKnowsTheConsole() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.portolan.cli.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("results and complaints go where the caller says");
    }

    private static ArchRule staticFieldsAreFinal() {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("state belongs to an object that somebody was handed");
    }

    private static ArchRule namesSayWhatAClassIs() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .because("these names say nothing of what a class is for");
    }

    private static ArchRule packagesHaveNoCycles() {
        return slices().matching("dev.portolan.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that can be read alone can be understood alone");
    }
}
