package io.daicho.service.attestation;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.PersonId;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Beside;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.DraftRequest;
import io.daicho.conclusions.attestation.Drafting;
import io.daicho.conclusions.attestation.DutyEntry;
import io.daicho.conclusions.attestation.ExceptionEntry;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.conclusions.attestation.Obstacle;
import io.daicho.conclusions.attestation.PersonEntry;
import io.daicho.conclusions.attestation.Said;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.question.QuestionSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks an attestation: by itself, and against the facts that it was drafted from. The signature over its file is checked by
 * whoever knows the key. Texts that lie beside the chain are not compared: they may have been erased since.
 */
public final class AttestationRecheck {
    private AttestationRecheck() {}

    /**
     * What is wrong with a document by itself; empty: nothing.
     *
     * @param canonical the document as its file has it
     * @param document the same, read
     */
    public static List<String> faults(byte[] canonical, AttestationDocument document) {
        List<String> faults = new ArrayList<>();
        if (!document.format().equals(AttestationDocument.FORMAT)) {
            faults.add("its format is " + document.format() + ", not " + AttestationDocument.FORMAT);
        }
        if (!Arrays.equals(canonical, AttestationJson.canonical(document))) {
            faults.add("it is not in the canonical form of RFC 8785");
        }
        IntegrityGroup integrity = document.integrity();
        String digest = AttestationJson.contentSha256(document);
        if (integrity == null) {
            faults.add("it is a draft: it has no group 13");
        } else if (!integrity.contentSha256().equals(digest)) {
            faults.add("its content has the digest " + digest + ", and group 13 says " + integrity.contentSha256());
        }
        return faults;
    }

    /**
     * Where a document differs from what the facts amount to, drafted anew as of the same instants, and what stood in the way
     * of issuing it; empty: nowhere.
     *
     * @param document the document
     * @param source the facts
     * @param clauseSet the edition of the contract
     */
    public static List<String> differences(AttestationDocument document, QuestionSource source, ClauseSet clauseSet) {
        Draft drafted = Drafting.draft(
                        source, clauseSet, document.asOf(), document.knownAt(), new NothingBeside(), request(document))
                .orElseThrow(() -> new IllegalArgumentException("the contract is not registered in these facts"));
        List<String> differences = new ArrayList<>();
        compare(
                "",
                chained(AttestationJson.of(document)),
                chained(AttestationJson.of(drafted.document())),
                differences);
        drafted.obstacles().forEach(obstacle -> differences.add(inTheWay(obstacle)));
        return differences;
    }

    /** Whoever has the key can sign a draft that was never to be issued. */
    private static String inTheWay(Obstacle obstacle) {
        return "issued, while this stood in the way: " + obstacle.kind()
                + (obstacle.duty() == null ? "" : " " + obstacle.duty().obligation());
    }

    private static DraftRequest request(AttestationDocument document) {
        return new DraftRequest(
                document.attestation(),
                document.attestor().organisation(),
                person(document, PersonEntry.Capacity.RESPONSIBLE_MANAGER),
                person(document, PersonEntry.Capacity.WITNESS),
                document.supersedes(),
                document.exceptions().list().stream()
                        .map(ExceptionEntry::duty)
                        .filter(duty -> duty != null && duty.status().isUnsettled())
                        .map(DutyEntry::obligation)
                        .collect(Collectors.toSet()));
    }

    /** Who was named with the document: whoever took part in a deed stands there by a fact. */
    private static @Nullable PersonId person(AttestationDocument document, PersonEntry.Capacity capacity) {
        return document.people().stream()
                .filter(entry -> entry.capacity() == capacity
                        && entry.person() != null
                        && entry.facts().isEmpty())
                .map(PersonEntry::person)
                .findFirst()
                .orElse(null);
    }

    /** The document without its thirteenth group and without what lies beside the chain. */
    private static ObjectNode chained(ObjectNode document) {
        document.remove("integrity");
        for (JsonNode file : document.get("attachments").get("files")) {
            ((ObjectNode) file).remove(List.of("state", "erasedBy", "sha256"));
        }
        for (JsonNode subcontractor : document.get("subcontractors")) {
            for (JsonNode own : subcontractor.get("attestations")) {
                ((ObjectNode) own).remove(List.of("documentState", "documentSha256"));
            }
        }
        blank(document);
        return document;
    }

    private static void blank(JsonNode node) {
        for (JsonNode value : node) {
            if (value instanceof ObjectNode object
                    && object.size() == 3
                    && object.has("text")
                    && object.has("erasedBy")) {
                object.removeAll();
            } else {
                blank(value);
            }
        }
    }

    private static void compare(
            String path, @Nullable JsonNode one, @Nullable JsonNode other, List<String> differences) {
        if (one instanceof ObjectNode object && other instanceof ObjectNode anew) {
            object.properties()
                    .forEach(field -> compare(
                            path + (path.isEmpty() ? "" : ".") + field.getKey(),
                            field.getValue(),
                            anew.get(field.getKey()),
                            differences));
        } else if (one instanceof ArrayNode array && other instanceof ArrayNode anew && array.size() == anew.size()) {
            for (int i = 0; i < array.size(); i++) {
                compare(path + "[" + i + "]", array.get(i), anew.get(i), differences);
            }
        } else if (!Objects.equals(one, other)) {
            differences.add(path);
        }
    }

    private static final class NothingBeside implements Beside {
        @Override
        public Said text(Fact fact, String field, @Nullable Detail detail) {
            return Said.NOT_ON_RECORD;
        }

        @Override
        public Bytes file(EvidenceFact.Filed filed) {
            return new Bytes(Said.State.UNREADABLE, null, null);
        }
    }
}
