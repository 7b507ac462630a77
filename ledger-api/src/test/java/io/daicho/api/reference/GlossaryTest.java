package io.daicho.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Thing;
import io.daicho.api.journal.FactCatalogue;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private final Glossary glossary = new Glossary();

    @Test
    void hasEveryTypeOfFactAndNoOther() {
        assertThat(glossary.terms("Facts").keySet())
                .containsExactlyInAnyOrderElementsOf(FactCatalogue.all().keySet());
    }

    @Test
    void hasEveryKindOfThingAndNoOther() {
        assertThat(glossary.terms("Things").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Thing.Kind.values()).map(Enum::name).toList());
    }

    @Test
    void hasEveryRole() {
        assertThat(glossary.terms("Parties").keySet())
                .containsAll(Arrays.stream(Role.values()).map(Enum::name).toList());
    }

    @Test
    void namesInTheCodeOnlyWhatIsThere() {
        Set<String> types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.daicho").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(Stream.concat(
                                glossary.terms("Words of the ledger").values().stream(),
                                glossary.terms("Words of the contract").values().stream())
                        .map(Glossary.Term::code)
                        .filter(code -> !code.isEmpty()))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code)
                        .satisfiesAnyOf(
                                name -> assertThat(types).contains(name),
                                name -> assertThat(FactCatalogue.all()).containsKey(name)));
    }

    @Test
    void saysSomethingInBothLanguages() {
        for (String section : Set.of("Parties", "Things", "Facts", "Words of the contract", "Words of the ledger")) {
            assertThat(glossary.terms(section).values()).isNotEmpty().allSatisfy(term -> {
                assertThat(term.japanese()).as(term.toString()).matches(".*[ぁ-ん一-龠ァ-ヶ].*");
                assertThat(term.english()).as(term.toString()).isNotBlank();
                assertThat(term.meaning()).as(term.toString()).endsWith(".");
            });
        }
    }
}
