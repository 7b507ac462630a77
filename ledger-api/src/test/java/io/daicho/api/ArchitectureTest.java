package io.daicho.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of this module. Every module has such a test of its own. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.daicho");

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "system");
    private static final Set<String> CHANCE = Set.of("randomUUID", "random");
    private static final Set<String> HARMLESS_IO =
            Set.of(IOException.class.getName(), UncheckedIOException.class.getName(), Serializable.class.getName());

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("io.daicho.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void theProofsKnowNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("io.daicho.proof..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.daicho.proof..", "java..", "org.jspecify.annotations..")
                .check(MAIN);
    }

    @Test
    void theConceptsKnowOnlyEachOtherAndAFewAnnotations() {
        classes()
                .that()
                .resideOutsideOfPackages("io.daicho.api.journal..", "io.daicho.proof..")
                .should()
                .onlyDependOnClassesThat(describe(
                        "are ours, of the JDK or annotations",
                        (JavaClass type) -> type.isAnnotation()
                                || type.getPackageName().startsWith("java.")
                                || type.getPackageName().startsWith("com.fasterxml.jackson.annotation")
                                || (type.getPackageName().startsWith("io.daicho.api")
                                        && !type.getPackageName().equals("io.daicho.api.journal"))
                                || type.isPrimitive()
                                || type.isArray()))
                .check(MAIN);
    }

    @Test
    void timeComesInFromOutside() {
        noClasses()
                .should()
                .callMethodWhere(named(CLOCKS, "java.time", "java.lang"))
                .check(MAIN);
    }

    @Test
    void chanceComesInFromOutside() {
        noClasses()
                .should()
                .callMethodWhere(named(CHANCE, "java.util", "java.lang"))
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(util|security|util\\.concurrent|util\\.random)\\..*Random.*")
                .check(MAIN);
    }

    @Test
    void nothingIsReadOrWritten() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..", "javax.sql..")
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are in java.io",
                        (JavaClass type) ->
                                type.getPackageName().equals("java.io") && !HARMLESS_IO.contains(type.getName())))
                .check(MAIN);
    }

    @Test
    void nullIsTheExceptionInEveryPackage() {
        assertThat(MAIN.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    private static DescribedPredicate<JavaMethodCall> named(Set<String> names, String... packages) {
        return describe(
                names + " of " + Set.of(packages),
                call -> names.contains(call.getName())
                        && Set.of(packages).contains(call.getTargetOwner().getPackageName()));
    }
}
