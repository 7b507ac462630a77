package io.daicho.service.foreign.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.foreign.Converted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nearest place on the way up says what lies at a path. */
class PlacesTest {
    @TempDir
    private Path directory;

    @Test
    void aPathIsTheCopyOrAPartOfItOrACopyOfItsOwn() throws IOException {
        Places places = places(map());

        assertThat(places.find("\\\\server\\survey\\residents\\"))
                .matches(at -> !at.part() && at.copy().value().equals("r-01"));
        assertThat(places.find("\\\\server\\survey\\residents\\2025\\a.csv"))
                .matches(at -> at.part() && at.copy().value().equals("r-01"));
        assertThat(places.find("C:\\work\\residents\\a.csv"))
                .matches(at -> !at.part() && at.copy().value().startsWith("x-"));
    }

    @Test
    void aNeighbourOfSimilarNameIsAnotherPlace() throws IOException {
        Places places = places(map());

        assertThat(places.find("\\\\server\\survey\\residents-2")).isNull();
        assertThat(places.find("s3://shiomi-survey-backup")).isNull();
        assertThat(places.find("s3://shiomi-survey/residents.zip.old")).isNull();
        assertThat(places.hasAnyIn("s3://shiomi-survey")).isTrue();
        assertThat(places.hasAnyIn("s3://shiomi")).isFalse();
    }

    @Test
    void theIdOfACopyHangsOnTheSaltAndOnTheVersion() throws IOException {
        String path = "s3://shiomi-survey-backup/a.zip";
        String other = map().replace("an example; make your own by chance", "another salt, made by chance");

        assertThat(places(map()).find(path)).isEqualTo(places(map()).find(path));
        assertThat(copy(places(map()), path, null)).isNotEqualTo(copy(places(other), path, null));
        assertThat(copy(places(map()), path, "v1")).isNotEqualTo(copy(places(map()), path, null));
    }

    @Test
    void ofAnObjectWithVersionsTheMapMayNameTheOneThatIsTheCopy() throws IOException {
        Places places = places(map().replace("\"copy\": \"s-01\"", "\"copy\": \"s-01\", \"version\": \"v1\""));

        assertThat(copy(places, "s3://shiomi-survey/residents.zip", "v1")).isEqualTo("s-01");
        assertThat(places.find("s3://shiomi-survey/residents.zip", "v2")).isNull();
        assertThat(places.find("s3://shiomi-survey/residents.zip")).isNull();
    }

    private static String copy(Places places, String path, @org.jspecify.annotations.Nullable String version) {
        Located located = places.find(path, version);
        assertThat(located).isNotNull();
        return located.copy().value();
    }

    private static String map() throws IOException {
        return Files.readString(Converted.EXAMPLES.resolve("map.json"));
    }

    private Places places(String map) throws IOException {
        return new Places(MapReader.read(Files.writeString(directory.resolve("map.json"), map)));
    }
}
