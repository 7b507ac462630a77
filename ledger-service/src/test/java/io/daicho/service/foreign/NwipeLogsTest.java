package io.daicho.service.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.foreign.conversion.Program;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.MapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Logs that nwipe 0.33 wrote about loop devices. These have no serial number, so one was put in its place, except where the
 * name of the file says otherwise.
 */
class NwipeLogsTest {
    @TempDir
    private Path directory;

    @Test
    void aVerifiedWipeErasesTheCopyOnTheMedium() throws IOException {
        JsonNode erased = logs("zeros-verified").facts().get(0);

        assertThat(erased.get("type").stringValue()).isEqualTo("copy.erased");
        assertThat(erased.get("copy").stringValue()).isEqualTo("r-02");
        assertThat(erased.get("method").toString())
                .isEqualTo(
                        "{\"level\":\"CLEAR\",\"technique\":\"OVERWRITE\",\"tool\":\"nwipe 0.33, Fill With Zeros\"}");
        assertThat(erased.get("verification").stringValue()).isEqualTo("DONE");
        assertThat(erased.get("occurredAt").stringValue()).isEqualTo("2026-03-27T09:00:03.000Z");
    }

    @Test
    void itsTimesItsToolItsErrorsAndTheModelOfTheMediumAreDescribed() throws IOException {
        Converted converted = logs("zeros-verified");

        assertThat(converted.types()).containsExactly("copy.erased", "copy.erasure-described", "medium.described");
        JsonNode erasure = converted.facts().get(1);
        assertThat(erasure.get("deed")).isEqualTo(converted.facts().get(0).get("fact"));
        assertThat(erasure.get("startedAt").stringValue()).isEqualTo("2026-03-27T09:00:03.000Z");
        assertThat(erasure.get("endedAt").stringValue()).isEqualTo("2026-03-27T09:00:03.000Z");
        assertThat(erasure.get("tool").stringValue()).isEqualTo("nwipe");
        assertThat(erasure.get("toolVersion").stringValue()).isEqualTo("0.33");
        assertThat(erasure.get("errors").get("count").longValue()).isZero();
        JsonNode medium = converted.facts().get(2);
        assertThat(medium.get("serialNumber").stringValue()).isEqualTo("NW-0327-8M");
        assertThat(medium.get("model").stringValue()).isEqualTo("Loopback device");
        assertThat(logs("failed--read-only")
                        .facts()
                        .get(1)
                        .get("errors")
                        .get("count")
                        .longValue())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "zeros-verified, DONE",
        "dod-short, DONE",
        "random-unverified, PENDING",
        "failed--read-only, FAILED",
    })
    void whatTheTableCallsErasedIsDoneOnlyWhereItWasReadBack(String log, String verification) throws IOException {
        assertThat(logs(log).of("copy.erased"))
                .extracting(fact -> fact.get("verification").stringValue())
                .containsExactly(verification);
    }

    @Test
    void aWipeThatWasBrokenOffFailed() throws IOException {
        Path map = directory.resolve("map.json");
        Files.writeString(
                map, Files.readString(Converted.EXAMPLES.resolve("map.json")).replace("NW-0327-8M", "NW-0327-3G"));

        Converted converted = Converted.of(Program.NWIPE, MapReader.read(map), log("aborted"));

        assertThat(converted.of("copy.erased"))
                .extracting(fact -> fact.get("verification").stringValue())
                .containsExactly("FAILED");
    }

    @Test
    void aLogThatEndsBeforeTheRunProvesNothing() throws IOException {
        String whole = Files.readString(log("zeros-verified"));
        Path cut = Files.writeString(directory.resolve("cut.log"), whole.substring(0, whole.indexOf("Error Summary")));

        assertThat(Converted.of(Program.NWIPE, cut).leftOut()).containsExactly("NOT_FINISHED Fill With Zeros 1");
    }

    @Test
    void anotherLookVerifiesTheWipeThatItCanSee() throws IOException {
        Path unverified = Files.writeString(
                directory.resolve("unverified.log"),
                Files.readString(log("zeros-verified"))
                        .lines()
                        .filter(line -> !line.contains("Verified pass"))
                        .reduce("", (text, line) -> text + line + "\n"));

        Converted converted = Converted.of(Program.NWIPE, unverified, log("verify-zeros"));

        JsonNode erased = converted.of("copy.erased").get(0);
        JsonNode verified = converted.of("copy.erasure-verified").get(0);
        assertThat(erased.get("verification").stringValue()).isEqualTo("PENDING");
        assertThat(verified.get("erasure")).isEqualTo(erased.get("fact"));
        assertThat(verified.get("verification").stringValue()).isEqualTo("DONE");
    }

    @Test
    void aLookForZerosSaysNothingAboutRandomBytesThoughItsTableSaysErased() throws IOException {
        Converted converted = Converted.of(Program.NWIPE, log("random-unverified"), log("verify-zeros-failed"));

        assertThat(converted.types()).contains("copy.erased").doesNotContain("copy.erasure-verified");
        assertThat(converted.leftOut()).containsExactly("NOTHING_TO_VERIFY Verify Zeros (0x00) 1");
        assertThat(logs("verify-zeros").leftOut()).containsExactly("NOTHING_TO_VERIFY Verify Zeros (0x00) 1");
    }

    @Test
    void aMediumThatIsUnknownOrHasNoSerialNumberIsReported() throws IOException {
        assertThat(logs("as-written--without-a-serial-number").leftOut())
                .containsExactly("NO_SERIAL_NUMBER Fill With Zeros 1");
        assertThat(logs("quiet").leftOut()).containsExactly("NO_SERIAL_NUMBER Fill With Zeros 1");
        assertThat(logs("two-devices").leftOut()).containsExactly("NO_MEDIUM Fill With Zeros 1");
        assertThat(logs("two-devices").of("copy.erased")).hasSize(1);
    }

    @Test
    void everyCopyOnTheMediumIsErasedButNotWhereTwoMediaBearTheNumber() throws IOException {
        String map = Files.readString(Converted.EXAMPLES.resolve("map.json"));
        Path same = Files.writeString(
                directory.resolve("same.json"),
                map.replace("\"places\": [", "\"places\": [" + place("head-office") + ","));
        Path other = Files.writeString(
                directory.resolve("other.json"), map.replace("\"places\": [", "\"places\": [" + place("branch") + ","));

        assertThat(Converted.of(Program.NWIPE, MapReader.read(same), log("zeros-verified"))
                        .of("copy.erased"))
                .extracting(fact -> fact.get("copy").stringValue())
                .containsExactlyInAnyOrder("r-02", "r-09");
        assertThat(Converted.of(Program.NWIPE, MapReader.read(other), log("zeros-verified"))
                        .leftOut())
                .containsExactly("SEVERAL_MEDIA Fill With Zeros 1");
    }

    private static String place(String place) {
        return "{\"at\":\"E:\\\\other\",\"dataSet\":\"residents\",\"copy\":\"r-09\",\"holder\":\"surveyor\",\"placement\":"
                + "{\"medium\":\"EXTERNAL_DISK\",\"serialNumber\":\"NW-0327-8M\",\"place\":\"" + place
                + "\",\"country\":\"JP\"}}";
    }

    @Test
    void oneFileMayHoldSeveralRuns() throws IOException {
        Path both = Files.writeString(
                directory.resolve("both.log"),
                Files.readString(log("random-unverified")) + Files.readString(log("zeros-verified")));

        assertThat(Converted.of(Program.NWIPE, both).facts())
                .isEqualTo(Converted.of(Program.NWIPE, log("random-unverified"), log("zeros-verified"))
                        .facts())
                .filteredOn(fact -> fact.get("type").stringValue().equals("copy.erased"))
                .hasSize(2);
    }

    private static Converted logs(String... names) throws IOException {
        ForeignMap map = MapReader.read(Converted.EXAMPLES.resolve("map.json"));
        return Converted.of(
                Program.NWIPE, map, Arrays.stream(names).map(NwipeLogsTest::log).toArray(Path[]::new));
    }

    private static Path log(String name) {
        return Converted.RESOURCES.resolve("nwipe").resolve(name + ".log");
    }
}
