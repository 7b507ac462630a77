package io.daicho.api.reference;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.custody.Country;
import io.daicho.api.erasure.DetailField;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Statement;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.Records;
import io.daicho.api.journal.Samples;
import io.daicho.api.journal.Shape;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code docs/reference/facts.md}. */
final class FactsPage {
    static final Shape STATEMENT = Shape.of(Statement.class);

    private static final List<String> LEFT_OUT = List.of("evidence", "corrects", "remark", "recordedAt");

    private final StringBuilder page = new StringBuilder();
    private final Javadocs docs;
    private final Map<String, Glossary.Term> terms = new Glossary().terms("Facts");

    private FactsPage() throws IOException {
        docs = Javadocs.read();
    }

    static String text() throws IOException {
        return new FactsPage().write();
    }

    /** A line of this type as the page shows it: without the optional fields of the statement. */
    static String example(Class<? extends Fact> type) {
        ObjectNode line = (ObjectNode) FactJson.mapper().readTree(Samples.line(type));
        LEFT_OUT.stream()
                .filter(field -> !field.equals("corrects") || type != CorrectionFact.Withdrawn.class)
                .forEach(line::remove);
        return line.toString();
    }

    private String write() {
        page.append("""
                # The facts

                Every type of fact that the ledger records, read off the code; the Japanese terms and the sentences come from \
                [glossary.md](glossary.md). This page is written by a test (`-Dupdate`): do not edit it.
                A line is one JSON object with the `type`, the fields of the statement and the fields of the fact, all beside each \
                other; [journal.md](journal.md) says how it is written.

                *Plain* fields stand in the chain for ever. Of a *detail* the chain keeps only a salted digest; in a journal line it \
                is written as its text. [plain-and-detail.md](plain-and-detail.md) says why each field is what it is.

                ## What every fact says

                """);
        table(Statement.class, STATEMENT.fields().values().stream().toList());
        for (var fact : FactCatalogue.all().entrySet()) {
            fact(fact.getKey(), fact.getValue());
        }
        page.append("\n## Values with fields of their own\n");
        for (Class<?> type : Records.values()) {
            page.append("\n### ").append(type.getSimpleName()).append("\n\n");
            page.append(docs.type(type)).append("\n\n");
            table(type, Shape.of(type).fields().values().stream().toList());
        }
        page.append("\n## Codes\n");
        enumerations().forEach(this::codes);
        return page.toString();
    }

    private void fact(String name, Class<? extends Fact> type) {
        Glossary.Term term = terms.get(name);
        page.append("\n## ").append(name).append("\n\n");
        page.append("**").append(term.japanese()).append("**: ").append(term.meaning());
        page.append(" Revision ").append(FactCatalogue.revision(type)).append(".\n\n");
        List<Shape.Field> own = Shape.of(type).fields().values().stream()
                .filter(field -> !STATEMENT.fields().containsKey(field.name()))
                .toList();
        if (own.isEmpty()) {
            page.append("It has no fields beside those of the statement.\n");
        } else {
            table(type, own);
        }
        page.append("\n```json\n").append(example(type)).append("\n```\n");
    }

    private void table(Class<?> type, List<Shape.Field> fields) {
        page.append("| field | what | type | required | kept as |\n|---|---|---|---|---|\n");
        for (Shape.Field field : fields) {
            page.append("| `").append(field.name()).append("` | ");
            page.append(cell(String.valueOf(docs.member(type, field.name())))).append(" | ");
            page.append(type(field)).append(" | ");
            page.append(required(type, field)).append(" | ");
            page.append(field.isNested() ? "" : PlainAndDetailPage.kept(field)).append(" |\n");
        }
    }

    private static String required(Class<?> type, Shape.Field field) {
        if (type == CorrectionFact.Withdrawn.class && field.name().equals("thing")) {
            return "no: looked up";
        }
        return field.required() ? "yes" : "no";
    }

    static String type(Shape.Field field) {
        String one = single(field);
        return field.list() ? "list of " + one : one;
    }

    private static String single(Shape.Field field) {
        Class<?> type = field.type();
        if (field.isNested()) {
            return "[" + type.getSimpleName() + "](#" + type.getSimpleName().toLowerCase(Locale.ROOT) + ")";
        }
        if (type.isEnum()) {
            return "[code](#" + heading(type).toLowerCase(Locale.ROOT).replace(".", "") + ")";
        }
        if (field.isId()) {
            return "identifier";
        }
        return Map.<Class<?>, String>of(
                        boolean.class, "true or false",
                        long.class, "number",
                        String.class, "name",
                        Detail.class, "text",
                        DetailField.class, "name of a field",
                        OccurredAt.class, "time",
                        LocalDate.class, "day",
                        Duration.class, "duration",
                        ZoneId.class, "time zone",
                        Country.class, "country")
                .get(type);
    }

    private static Set<Class<?>> enumerations() {
        Set<Class<?>> found = new TreeSet<>(java.util.Comparator.comparing(FactsPage::heading));
        List<Class<?>> types = new ArrayList<>(Records.values());
        types.addAll(FactCatalogue.types());
        for (Class<?> type : types) {
            Shape.of(type).fields().values().stream()
                    .map(Shape.Field::type)
                    .filter(Class::isEnum)
                    .forEach(found::add);
        }
        return found;
    }

    private static String heading(Class<?> enumeration) {
        Class<?> around = enumeration.getDeclaringClass();
        return (around == null ? "" : around.getSimpleName() + ".") + enumeration.getSimpleName();
    }

    private void codes(Class<?> enumeration) {
        page.append("\n### ").append(heading(enumeration)).append("\n\n");
        page.append(docs.type(enumeration)).append("\n\n| code | meaning |\n|---|---|\n");
        for (Object constant : enumeration.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            page.append("| `").append(name).append("` | ");
            page.append(cell(String.valueOf(docs.member(enumeration, name)))).append(" |\n");
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
