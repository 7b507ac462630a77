package io.daicho.service;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.daicho.readmodel.projecting.Projector;
import io.daicho.service.guard.GuardedThing;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;

@AnalyzeClasses(packages = "io.daicho.service", importOptions = DoNotIncludeTests.class)
class ServiceArchitectureTest {
    private static final String[] CONCEPTS = {
        "io.daicho.service.contract..", "io.daicho.service.instruction..", "io.daicho.service.filing..",
        "io.daicho.service.consent..", "io.daicho.service.subcontract..", "io.daicho.service.custody..",
        "io.daicho.service.key..", "io.daicho.service.provider..", "io.daicho.service.people..",
        "io.daicho.service.deliverable..", "io.daicho.service.designation..", "io.daicho.service.sending..",
        "io.daicho.service.device..", "io.daicho.service.conduct..", "io.daicho.service.incident..",
        "io.daicho.service.breach..", "io.daicho.service.report..", "io.daicho.service.inspection..",
        "io.daicho.service.damages..", "io.daicho.service.consultation.."
    };

    @ArchTest
    static final ArchRule noPackageDependsOnItselfByWayOfOthers =
            slices().matching("io.daicho.service.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfTheCommandLineHaveNoCycles =
            slices().matching("io.daicho.service.cli.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule callsKnowNothingOfEachOther = slices().matching("io.daicho.service.cli.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "io.daicho.service.cli.call..",
                            "io.daicho.service.cli.view..",
                            "io.daicho.service.cli.place.."));

    @ArchTest
    static final ArchRule axonStaysAtTheEdges = noClasses()
            .that(not(resideInAnyPackage(
                            "io.daicho.service.store..", "io.daicho.service.guard..", "io.daicho.service.recording..")
                    .or(assignableTo(GuardedThing.class))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule theGuardsThemselvesKnowNeitherAxonNorSpring = noClasses()
            .that()
            .haveSimpleNameEndingWith("Guard")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..");

    @ArchTest
    static final ArchRule noConceptTouchesAnothersAggregate =
            noClasses().should().dependOnClassesThat().areAnnotatedWith(Aggregate.class);

    @ArchTest
    static final ArchRule conceptsKnowNoneOfTheWaysIn = noClasses()
            .that()
            .resideInAnyPackage(CONCEPTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.daicho.service.store..",
                    "io.daicho.service.recording..",
                    "io.daicho.service.web..",
                    "io.daicho.service.cli..",
                    "io.daicho.readmodel..");

    @ArchTest
    static final ArchRule pagesAndCallsAskButNeverProject = noClasses()
            .that()
            .resideInAnyPackage("io.daicho.service.web..", "io.daicho.service.cli..")
            .should()
            .dependOnClassesThat(assignableTo(Projector.class)
                    .or(resideInAPackage("org.springframework.jdbc.."))
                    .or(resideInAPackage("java.sql.."))
                    .or(resideInAPackage("javax.sql..")));

    @ArchTest
    static final ArchRule nothingDependsOnTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("io.daicho.service.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.daicho.service.cli..");

    @ArchTest
    static final ArchRule timeAndChanceComeInAtTheEdges = noClasses()
            .that(not(resideInAnyPackage(
                    "io.daicho.service.store..", "io.daicho.service.recording..", "io.daicho.service.cli..")))
            .should()
            .callMethodWhere(called(Clock.class, "system.*").or(called(UUID.class, "randomUUID")))
            .orShould()
            .dependOnClassesThat(assignableTo(SecureRandom.class));

    @ArchTest
    static final ArchRule theClockIsAskedAndNeverTheMachine = noClasses()
            .should()
            .callMethodWhere(called(Instant.class, "now").or(called(System.class, "currentTimeMillis")));

    private static DescribedPredicate<JavaCall<?>> called(Class<?> type, String method) {
        return target(owner(type(type))).and(target(nameMatching(method)));
    }

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage("io.daicho.service.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
