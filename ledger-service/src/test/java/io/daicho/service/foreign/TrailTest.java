package io.daicho.service.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import io.daicho.service.foreign.conversion.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Trails of CloudTrail. The records are those of the example, changed in one point each. */
class TrailTest {
    private static final Path TRAIL = Converted.EXAMPLES.resolve("trail.json");

    @TempDir
    private Path directory;

    @Test
    void comesInTheOrderOfTimeThoughATrailHasNone() throws IOException {
        Converted converted = Converted.of(Program.CLOUDTRAIL, TRAIL);

        assertThat(converted.types())
                .containsExactly(
                        "copy.made",
                        "copy.erased",
                        "key.destruction-scheduled",
                        "key.destruction-cancelled",
                        "key.destruction-scheduled",
                        "key.destroyed");
        assertThat(converted.leftOut())
                .containsExactly(
                        "KIND_UNKNOWN kms.amazonaws.com DisableKey 1",
                        "TARGET_UNKNOWN s3.amazonaws.com CopyObject 1",
                        "OBJECTS_UNSAID s3.amazonaws.com DeleteObjects 1",
                        "NOTHING_HAPPENED s3.amazonaws.com CopyObject 1",
                        "ONLY_READ s3.amazonaws.com GetObject 1");
    }

    @Test
    void aCopiedObjectIsACopyOfItsSourceUnderTheKeyThatTheRecordNames() throws IOException {
        JsonNode made = Converted.of(Program.CLOUDTRAIL, TRAIL).facts().get(0);

        assertThat(made.get("parent").stringValue()).isEqualTo("s-01");
        assertThat(made.get("kind").stringValue()).isEqualTo("BACKUP");
        assertThat(made.get("copy").stringValue()).matches("x-[0-9a-f]{24}");
        assertThat(made.get("protection").toString()).isEqualTo("{\"measures\":[\"ENCRYPTION\"],\"key\":\"k-1\"}");
        assertThat(made.get("recordedBy").get("person").stringValue()).isEqualTo("p-02");
        assertThat(made.get("fact").stringValue()).isEqualTo("ct-0b7c1d0e-52a4-4b8e-9f10-000000000002");
        assertThat(made.toString()).doesNotContain("residents.zip");
    }

    @Test
    void theDeletionOfAnObjectErasesTheCopyThatItWas() throws IOException {
        Converted converted = Converted.of(Program.CLOUDTRAIL, TRAIL);

        JsonNode erased = converted.facts().get(1);
        assertThat(erased.get("copy")).isEqualTo(converted.facts().get(0).get("copy"));
        assertThat(erased.get("verification").stringValue()).isEqualTo("DONE");
    }

    @Test
    void aScheduledDeletionHasTheDateOfTheAnswerAndTheEffectiveOneIsTheServicesOwn() throws IOException {
        Converted converted = Converted.of(Program.CLOUDTRAIL, TRAIL);

        assertThat(converted.facts().get(2).get("effectiveAt").stringValue()).isEqualTo("2026-04-02T01:05:00.000Z");
        assertThat(converted.facts().get(5).get("occurredAt").stringValue()).isEqualTo("2026-04-02T04:11:00.000Z");
        assertThat(converted.facts().get(5).get("recordedBy").has("person")).isFalse();
    }

    @Test
    void isReadPackedAsItIsDelivered() throws IOException {
        Path packed = directory.resolve("trail.json.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(TRAIL, gzip);
        }

        assertThat(Converted.of(Program.CLOUDTRAIL, packed)).isEqualTo(Converted.of(Program.CLOUDTRAIL, TRAIL));
    }

    @Test
    void aDeleteKeyThatAUserSaysItCalledDestroysNothing() throws IOException {
        assertThat(changed(11, event -> event.put("eventType", "AwsApiCall")))
                .isEqualTo("KIND_UNKNOWN kms.amazonaws.com DeleteKey 1");
    }

    @Test
    void aKeyWhoseMaterialMayBeLeftIsNotGone() throws IOException {
        assertThat(changed(
                        11,
                        event -> event.putObject("additionalEventData")
                                .put(
                                        "backingKeysDeletionStatus",
                                        "[{\"keyHandle\":\"16\",\"deletionStatus\":\"FAILURE\"}]")))
                .isEqualTo("MATERIAL_LEFT kms.amazonaws.com DeleteKey 1");
    }

    @Test
    void aKeyThatTheMapDoesNotHaveIsReported() throws IOException {
        String other = "arn:aws:kms:ap-northeast-1:111122223333:key/00000000-0000-0000-0000-000000000000";

        assertThat(changed(11, event -> {
                    event.putObject("responseElements").put("keyId", other);
                    event.putArray("resources").addObject().put("ARN", other);
                }))
                .isEqualTo("KEY_UNKNOWN kms.amazonaws.com DeleteKey 1");
        assertThat(changed(
                        2,
                        event -> object(event, "responseElements")
                                .put("x-amz-server-side-encryption-aws-kms-key-id", other)))
                .isEqualTo("KEY_UNKNOWN s3.amazonaws.com CopyObject 1");
    }

    @Test
    void aDeletionWithoutADateIsReported() throws IOException {
        assertThat(changed(
                        8,
                        event -> object(event, "responseElements")
                                .put("keyState", "PendingReplicaDeletion")
                                .remove("deletionDate")))
                .isEqualTo("NO_DATE kms.amazonaws.com ScheduleKeyDeletion 1");
    }

    @Test
    void aDeleteMarkerErasesNothing() throws IOException {
        assertThat(changed(
                        1,
                        event -> event.putObject("responseElements")
                                .put("x-amz-delete-marker", "true")
                                .put("x-amz-version-id", "3HL4kqtJlcpXroDTDmjVBH40Nrjfkd")))
                .isEqualTo("DELETE_MARKER s3.amazonaws.com DeleteObject 1");
    }

    @Test
    void oneVersionOfAnObjectIsNotTheObject() throws IOException {
        assertThat(changed(
                        1,
                        event -> object(event, "requestParameters")
                                .put("bucketName", "shiomi-survey")
                                .put("key", "residents.zip")
                                .put("versionId", "3HL4kqtJlcpXroDTDmjVBH40Nrjfkd")))
                .isEqualTo("VERSION_UNCLEAR s3.amazonaws.com DeleteObject 1");
    }

    @Test
    void eachVersionIsACopyOfItsOwn() throws IOException {
        Path trail = trail(1, event -> object(event, "requestParameters").put("versionId", "v2"));
        Path other = trail(1, event -> object(event, "requestParameters").put("versionId", "v3"));

        assertThat(Converted.of(Program.CLOUDTRAIL, trail).facts().get(0).get("copy"))
                .isNotEqualTo(
                        Converted.of(Program.CLOUDTRAIL, other).facts().get(0).get("copy"));
    }

    @Test
    void whatIsPutWithoutASourceIsReported() throws IOException {
        assertThat(changed(2, event -> {
                    event.put("eventName", "PutObject");
                    object(event, "requestParameters").remove("x-amz-copy-source");
                }))
                .isEqualTo("ORIGIN_UNSAID s3.amazonaws.com PutObject 1");
    }

    @Test
    void aPutThatNamesItsSourceIsACopy() throws IOException {
        Path trail = trail(2, event -> event.put("eventName", "PutObject"));

        assertThat(Converted.of(Program.CLOUDTRAIL, trail).types()).containsExactly("copy.made");
    }

    @Test
    void theSourceMayBeWrittenInAnyOfItsForms() throws IOException {
        for (String source : new String[] {"/shiomi-survey/residents.zip", "shiomi-survey%2Fresidents%2Ezip"}) {
            Path trail = trail(2, event -> object(event, "requestParameters").put("x-amz-copy-source", source));

            assertThat(Converted.of(Program.CLOUDTRAIL, trail).types())
                    .as(source)
                    .containsExactly("copy.made");
        }
    }

    @Test
    void anAccountThatTheMapDoesNotHaveIsReported() throws IOException {
        assertThat(changed(
                        1,
                        event -> event.putObject("userIdentity")
                                .put("type", "IAMUser")
                                .put("arn", "arn:aws:iam::111122223333:user/somebody")))
                .isEqualTo("USER_UNKNOWN s3.amazonaws.com DeleteObject 1");
    }

    @Test
    void anObjectThatTheMapDoesNotHaveIsReported() throws IOException {
        assertThat(changed(1, event -> object(event, "requestParameters").put("bucketName", "shiomi-survey-backup-2")))
                .isEqualTo("PLACE_UNKNOWN s3.amazonaws.com DeleteObject 1");
        assertThat(changed(
                        2,
                        event ->
                                object(event, "requestParameters").put("x-amz-copy-source", "elsewhere/residents.zip")))
                .isEqualTo("SOURCE_UNKNOWN s3.amazonaws.com CopyObject 1");
    }

    @Test
    void anObjectCopiedOntoItselfIsReported() throws IOException {
        assertThat(changed(
                        2,
                        event -> object(event, "requestParameters")
                                .put("x-amz-copy-source", "shiomi-survey-backup/2025/residents.zip")))
                .isEqualTo("ONTO_ITSELF s3.amazonaws.com CopyObject 1");
    }

    private interface Change {
        void to(ObjectNode event);
    }

    /** What the changed record alone is left out for. */
    private String changed(int number, Change change) throws IOException {
        Converted converted = Converted.of(Program.CLOUDTRAIL, trail(number, change));
        assertThat(converted.facts()).isEmpty();
        return converted.leftOut().get(0);
    }

    private Path trail(int number, Change change) throws IOException {
        JsonNode whole = FactJson.mapper().readTree(Files.readString(TRAIL));
        ObjectNode event = (ObjectNode) whole.get("Records").get(number - 1);
        change.to(event);
        return Files.writeString(Files.createTempFile(directory, "trail", ".json"), "{\"Records\":[" + event + "]}");
    }

    private static ObjectNode object(ObjectNode event, String field) {
        return (ObjectNode) event.get(field);
    }
}
