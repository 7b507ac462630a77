package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.Kept;
import io.daicho.api.fact.Fact;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was stored once is readable for ever: one payload per type of fact and revision. A file is written with the type it
 * is for ({@code -Dupdate}) and never changed afterwards; a new form gets a new revision and a new file.
 */
class GoldenFactsTest {
    private static final Kept FOLDER = Kept.inTests("io/daicho/api/golden");

    static Stream<Map.Entry<String, Class<? extends Fact>>> types() {
        return FactCatalogue.all().entrySet().stream();
    }

    static Stream<Path> files() {
        return FOLDER.files().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeOfFactHasOneForItsRevision(Map.Entry<String, Class<? extends Fact>> type) {
        String file = type.getKey() + "." + FactCatalogue.revision(type.getValue()) + ".json";
        String payload = FOLDER.textOrElse(file, () -> FactJson.canonical(Samples.fact(type.getValue())));

        assertThat(FactJson.tree(FactJson.readStored(type.getKey(), payload)).propertyNames())
                .as("the golden file has every field filled")
                .containsExactlyInAnyOrderElementsOf(
                        Shape.of(type.getValue()).fields().keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadableForEver(Path file) {
        String payload = Kept.text(file);

        Fact fact = FactJson.readStored(storedName(file), payload);

        if (revision(file).equals(FactCatalogue.revision(fact.getClass()))) {
            assertThat(FactJson.canonical(fact)).isEqualTo(payload);
        }
        assertThat(CanonicalJson.of(payload)).isEqualTo(payload);
    }

    private static String storedName(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String revision(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
