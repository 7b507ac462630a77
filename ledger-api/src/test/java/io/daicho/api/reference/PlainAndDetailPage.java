package io.daicho.api.reference;

import io.daicho.api.custody.Country;
import io.daicho.api.erasure.DetailField;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.PersonId;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.Records;
import io.daicho.api.journal.Shape;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Writes {@code docs/reference/plain-and-detail.md}. */
final class PlainAndDetailPage {
    private static final Map<Plain.Kind, String> WHY = Map.of(
            Plain.Kind.LEGAL_PERSON, "the name of a legal person",
            Plain.Kind.SERVICE, "the name of a service, product or tool",
            Plain.Kind.NUMBER, "a number given to a contract, a medium or the like",
            Plain.Kind.CODE, "a code from a published list",
            Plain.Kind.IDENTIFIER, "an opaque identifier, or a service's name",
            Plain.Kind.DIGEST, "the salted digest of a file",
            Plain.Kind.ROOT, "the root over sealed entries");

    private static final Map<Class<?>, String> WHY_BY_TYPE = Map.of(
            boolean.class, "true or false",
            OccurredAt.class, "a time",
            LocalDate.class, "a day",
            Duration.class, "a length of time",
            ZoneId.class, "the name of a time zone",
            Country.class, "a code of ISO 3166-1",
            long.class, "a number",
            DetailField.class, "the name of a field",
            PersonId.class, "an opaque identifier: who it is stands outside the ledger");

    private PlainAndDetailPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # Plain and detail

                What may have to be erased is never inside the chain. Every field of every fact is either *plain*, and stands in the \
                chain for ever, or a *detail*: prose, and everything about natural persons. Of a detail the chain keeps \
                `SHA-256(salt ‖ text)`; salt and text lie beside it and can be erased, and every proof still holds.
                This page is written by a test (`-Dupdate`): do not edit it. Another test refuses a text in a fact that is neither.

                Fields that only group others are left out; their own fields stand under their type.

                | type | field | kept as | why |
                |---|---|---|---|
                """);
        rows(page, "every fact", Shape.of(Statement.class), false);
        FactCatalogue.all().forEach((name, type) -> rows(page, "`" + name + "`", Shape.of(type), true));
        Records.values().forEach(type -> rows(page, type.getSimpleName(), Shape.of(type), false));
        return page.toString();
    }

    /** Plain with its reason, or detail. */
    static String kept(Shape.Field field) {
        return field.isDetail() ? "detail" : "plain: " + why(field);
    }

    private static void rows(StringBuilder page, String type, Shape shape, boolean fact) {
        for (Shape.Field field : shape.fields().values()) {
            if (!field.isNested() && !(fact && FactsPage.STATEMENT.fields().containsKey(field.name()))) {
                String kept = field.isDetail() ? "detail" : "plain";
                page.append("| ")
                        .append(type)
                        .append(" | `")
                        .append(field.name())
                        .append("` | ");
                page.append(kept).append(" | ").append(why(field)).append(" |\n");
            }
        }
    }

    private static String why(Shape.Field field) {
        if (field.isDetail()) {
            return "prose, or about a natural person";
        }
        String byType = WHY_BY_TYPE.get(field.type());
        if (byType != null) {
            return byType;
        }
        if (field.type().isEnum()) {
            return "a code of the ledger";
        }
        Plain.Kind kind = field.plain();
        if (kind == null && !field.isId()) {
            throw new AssertionError("nobody says why " + field.name() + " may be plain");
        }
        return kind == null ? "an opaque identifier" : String.valueOf(WHY.get(kind));
    }
}
