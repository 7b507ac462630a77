package io.daicho.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The conclusions are a pure function of the facts: they know the language of the ledger and the JDK, and no more. */
class WallsTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.daicho.conclusions", "io.daicho.readmodel");

    @Test
    void conclusionsKnowTheFactsAndTheJdkOnly() {
        assertThat(MODULE).isNotEmpty();
        classes()
                .that()
                .resideInAPackage("io.daicho.conclusions..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.daicho.conclusions..", "io.daicho.api..", "java..", "org.jspecify..")
                .check(MODULE);
    }

    @Test
    void conclusionsReadNoClockAndNoFiles() {
        noClasses()
                .that()
                .resideInAPackage("io.daicho.conclusions..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .check(MODULE);
    }

    @Test
    void readModelsMayUseConclusionsAndNeverTheReverse() {
        noClasses()
                .that()
                .resideInAPackage("io.daicho.conclusions..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.daicho.readmodel..")
                .check(MODULE);
    }

    @Test
    void noPackagesGoInACircle() {
        slices().matching("io.daicho.(**)").should().beFreeOfCycles().check(MODULE);
    }
}
