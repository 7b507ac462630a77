package io.daicho.conclusions.example;

import io.daicho.conclusions.question.Answered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How the columns that were written by hand are called in an answer; only columns that both have are compared. */
record ByHand(Map<String, String> columns) {
    private static final Map<Integer, ByHand> ALL = Map.ofEntries(
            entry(
                    1,
                    "known",
                    "from",
                    "until",
                    "holder",
                    "medium",
                    "place",
                    "country",
                    "service",
                    "serial=serialNumber",
                    "state",
                    "fact"),
            entry(2, "depth", "copy", "parent", "described by=description", "holder", "became", "at", "facts"),
            entry(
                    3,
                    "holder",
                    "country",
                    "service",
                    "medium",
                    "place",
                    "copy",
                    "dataSet",
                    "described by=description",
                    "state"),
            entry(
                    4,
                    "copy",
                    "holder",
                    "medium",
                    "place",
                    "country",
                    "service",
                    "from",
                    "until",
                    "form in force=formInForce"),
            entry(
                    5,
                    "filer",
                    "version",
                    "filed at=filedAt",
                    "fact",
                    "change=change+name",
                    "occasion",
                    "occasion at=occasionAt",
                    "hours"),
            entry(
                    6,
                    "holder",
                    "service",
                    "first used at=firstUsedAt",
                    "copy",
                    "filed at=filedAt",
                    "before=filedBefore"),
            entry(
                    7,
                    "copy",
                    "taken out at=takenOutAt",
                    "fact",
                    "why listed=why",
                    "last day=lastDay",
                    "brought back at=backAt"),
            entry(
                    8,
                    "copy",
                    "taken out at=takenOutAt",
                    "fact",
                    "measures",
                    "carrier on record=carrierOnRecord",
                    "brought back at=backAt"),
            entry(
                    9,
                    "tier",
                    "organisation",
                    "under",
                    "subsidiary",
                    "engaged at=engagedAt",
                    "written consent at=consentAt",
                    "terms flowed down at=flowDownAt",
                    "form filed at=formAt",
                    "first supply at=firstSupplyAt",
                    "ended at=endedAt"),
            entry(10, "copy", "to", "relation", "at", "fact", "written consent at=consentAt"),
            entry(11, "organisation", "holds=copies", "since=firstSupplyAt"),
            entry(
                    12,
                    "organisation",
                    "copy",
                    "how",
                    "at",
                    "fact",
                    "evidence",
                    "verification",
                    "met",
                    "checked at=checkedAt",
                    "checked by=checkedBy",
                    "how checked=checkMethod",
                    "found=checkResult",
                    "checks=checkFacts"),
            entry(
                    13,
                    "service",
                    "copy",
                    "input at=inputAt",
                    "fact",
                    "by",
                    "filed at=filedAt",
                    "filed before=filedBefore",
                    "evidence=evidenceFact",
                    "trains on input=trainsOnInput"),
            entry(
                    14,
                    "deliverable",
                    "AI services=aiServices",
                    "delivered at=deliveredAt",
                    "fact",
                    "disclosed at=disclosedAt"),
            entry(
                    15,
                    "service",
                    "used by=usedBy",
                    "provider may access=providerMayAccess",
                    "from",
                    "until",
                    "assessment=fact",
                    "consent",
                    "consent given at=consentAt"),
            entry(
                    16,
                    "person",
                    "organisation",
                    "began at=handlingSince",
                    "fact",
                    "trained at=trainedAt",
                    "hours untrained=hoursUntrained"),
            entry(
                    17,
                    "copy",
                    "dataSet",
                    "holder",
                    "no longer needed at=noLongerNeededSince",
                    "fact",
                    "age in hours=hoursSince"),
            entry(18, "copy", "dataSet", "holder", "made at=printedAt", "no longer needed at=noLongerNeededSince"),
            entry(
                    19,
                    "incident",
                    "recognised at=recognisedAt",
                    "by",
                    "first notice at=firstNoticeAt",
                    "minutes",
                    "within 60=withinSixtyMinutes",
                    "follow-ups demanded=followUpsDemanded",
                    "follow-ups sent=followUpsSent",
                    "closed at=closedAt"),
            entry(
                    20,
                    "instruction",
                    "clause",
                    "order",
                    "given at=givenAt",
                    "due at=dueAt",
                    "complied at=compliedAt",
                    "state=states"),
            entry(
                    21,
                    "clause",
                    "subject=subjectType+subject",
                    "due at=dueAt",
                    "before 満了=beforeExpiry",
                    "at 満了=atExpiry"),
            entry(22, "fact", "type", "recorded at=recordedAt", "hours=hoursLate", "organisation", "person"),
            entry(
                    23,
                    "original",
                    "correction",
                    "recorded at=recordedAt",
                    "what",
                    "allowed by=allowedBy",
                    "role=allowedByRole",
                    "still stands=stands"),
            entry(
                    24,
                    "key",
                    "algorithm",
                    "encrypts",
                    "key copy=keyCopy",
                    "kind",
                    "holder",
                    "scheduled for=scheduledFor",
                    "destroyed at=destroyedAt"),
            entry(25, "serial=serialNumber", "medium", "holder", "copy", "became", "evidence=certificates"),
            entry(26));

    /** Words for the same, of the hand and of an answer. */
    private static final Map<String, String> WORDS = Map.of(
            "KEY_DESTRUCTION", "KEY_DESTROYED",
            "ERASURE", "ERASED",
            "ERASURE_WITH_WARNING", "ERASED_WITH_WARNING",
            "DESTRUCTION", "DESTROYED",
            "YES", "true",
            "NO", "false",
            "INDETERMINATE", "null",
            "NO_APPROVAL_BEFORE", "WITHOUT_APPROVAL",
            "RETURN", "MOVED",
            "SENT_TO_CLIENT", "MOVED");

    static ByHand of(int number) {
        return Objects.requireNonNull(ALL.get(number));
    }

    private static Map.Entry<Integer, ByHand> entry(int number, String... columns) {
        Map<String, String> called = new LinkedHashMap<>();
        for (String column : columns) {
            int equals = column.indexOf('=');
            called.put(
                    equals < 0 ? column : column.substring(0, equals),
                    equals < 0 ? column : column.substring(equals + 1));
        }
        return Map.entry(number, new ByHand(called));
    }

    Map<String, String> expected(List<String> names, JsonNode row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (columns.containsKey(names.get(i))) {
                values.put(names.get(i), text(row.get(i)));
            }
        }
        return values;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty()
                    ? "null"
                    : value.valueStream()
                            .map(JsonNode::asString)
                            .map(word -> WORDS.getOrDefault(word, word))
                            .collect(Collectors.joining(" "));
        }
        return value.isNull() ? "null" : WORDS.getOrDefault(value.asString(), value.asString());
    }

    List<Map<String, String>> said(Answered answered, BreachNames names) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : answered.rows()) {
            Map<String, String> values = new LinkedHashMap<>();
            columns.forEach((name, called) -> values.put(
                    name,
                    Stream.of(called.split("\\+"))
                            .map(column -> QuestionsByHandTest.text(
                                    row.get(answered.columns().indexOf(column))))
                            .map(names::of)
                            .map(word -> WORDS.getOrDefault(word, word))
                            .filter(word -> !called.contains("+") || !word.equals("null"))
                            .collect(Collectors.joining(called.startsWith("subject") ? ":" : " "))));
            rows.add(values);
        }
        return rows;
    }
}
