package io.daicho.service.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.question.NotOnRecord;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.Questions;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.evaluation.Evaluation;
import io.daicho.service.guard.Owed;
import io.daicho.service.guard.StillOwed;
import io.daicho.service.journalfile.Source;
import io.daicho.service.journalfile.SourceLine;
import io.daicho.service.obligations.CalendarFeed;
import io.daicho.service.obligations.ConclusionsTable;
import io.daicho.service.questions.AnsweredTable;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read of the examples: times in the contract's time zone, clauses and breaches as people call them. */
class ReadableTest {
    private static final Pattern STORED_TIME = Pattern.compile("\\d\\dT\\d\\d:\\d\\d|\\d\\dZ\\b|\\[[A-Z][a-z]+/[A-Z]");
    private static final Pattern BREACH = Pattern.compile("\\bb-[0-9a-f]{20}");
    private static final Instant ALL_KNOWN = Instant.parse("2099-01-01T00:00:00Z");
    private static final List<Instant> AS_OF = List.of(
            Instant.parse("2025-10-01T00:00:00Z"),
            Instant.parse("2026-02-01T03:00:00Z"),
            Instant.parse("2026-06-01T00:00:00Z"),
            Instant.parse("2035-09-30T00:00:00Z"));
    private static final Map<Parameter, List<String>> ABOUT = Map.of(
            Parameter.COPY, List.of("q-06", "a-02"),
            Parameter.DATA_SET, List.of("ds-answers", "ds-accidents"),
            Parameter.HOURS, List.of("24"));

    private static Evaluation examples;

    @BeforeAll
    static void readsTheExamples() throws IOException {
        examples = new Evaluation(ClauseSets.shipped());
        for (String name : List.of("road-liability", "citizen-survey")) {
            Path file = Path.of("..", "examples", name + ".jsonl");
            try (Source lines = Source.of(file)) {
                for (SourceLine line = lines.next(); line != null; line = lines.next()) {
                    examples.take(line);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noTimeStandsAsItIsStored(String language) {
        assertThat(everything(Words.of(Locale.forLanguageTag(language))))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(STORED_TIME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void eachTableSaysOnceInWhichTimeZoneItsTimesAre(String language) {
        Words words = Words.of(Locale.forLanguageTag(language));
        for (ContractId contract : examples.contracts()) {
            Conclusions conclusions = examples.conclude(contract, AS_OF.get(1), ALL_KNOWN);
            assertThat(String.join("\n", new ConclusionsTable(words, dates(contract, words)).lines(conclusions)))
                    .containsOnlyOnce("Asia/Tokyo");
            assertThat(String.join(
                            "\n",
                            answers(contract, AS_OF.get(1), Questions.all().get(2), words)))
                    .containsOnlyOnce("Asia/Tokyo");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aBreachToBeReportedIsNamedByItsClauseKindAndSubjectBesideItsId(String language) {
        Words words = Words.of(Locale.forLanguageTag(language));
        for (ContractId contract : examples.contracts()) {
            Conclusions conclusions = examples.conclude(contract, AS_OF.get(2), ALL_KNOWN);
            List<String> naming = naming(contract, conclusions, words);
            assertThat(naming)
                    .hasSizeGreaterThan(40)
                    .allSatisfy(line -> assertThat(conclusions.breaches().stream()
                                    .filter(breach -> line.contains(breach.id()))
                                    .filter(breach -> line.contains(words.clause(breach.clause()))
                                            && line.contains(words.of(breach.kind()))
                                            && line.contains(words.of(breach.subject()))))
                            .as(line)
                            .isNotEmpty());
        }
    }

    /** The lines that name a breach which a duty to report is about. */
    private static List<String> naming(ContractId contract, Conclusions conclusions, Words words) {
        List<String> lines = new ArrayList<>(new ConclusionsTable(words, dates(contract, words)).lines(conclusions));
        conclusions.obligations().stream()
                .filter(duty -> duty.kind() == Kind.REPORT_BREACH)
                .map(duty -> explained(conclusions, duty.id(), words))
                .forEach(lines::add);
        CalendarFeed calendar = new CalendarFeed(words);
        calendar.add(conclusions, conclusions.unsettled());
        calendar.text()
                .replace("\r\n ", "")
                .replace("\\,", ",")
                .lines()
                .filter(line -> line.startsWith("SUMMARY"))
                .forEach(lines::add);
        owed(conclusions, words).forEach(lines::add);
        return lines.stream()
                .filter(line -> line.contains(words.of(Kind.REPORT_BREACH))
                        && BREACH.matcher(line).find())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"road-liability-r7", "citizen-survey-r7"})
    void clausesAreNumberedForJapaneseReadersAsTheTextNumbersThem(String contract) {
        Words words = Words.of(Locale.JAPANESE);
        Conclusions conclusions = examples.conclude(new ContractId(contract), AS_OF.get(2), ALL_KNOWN);

        assertThat(new ConclusionsTable(words, dates(new ContractId(contract), words))
                        .obligations(conclusions.obligations(), conclusions))
                .filteredOn(line -> line.contains("o-"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("(第\\d+|別紙\\d|別記様式|注記\\d).*"));
        assertThat(owed(conclusions, words)).allSatisfy(line -> assertThat(line).matches("(第\\d+|別紙\\d).*"));
    }

    private static List<String> everything(Words words) {
        List<String> lines = new ArrayList<>();
        for (ContractId contract : examples.contracts()) {
            for (Instant asOf : AS_OF) {
                Conclusions conclusions = examples.conclude(contract, asOf, ALL_KNOWN);
                lines.addAll(new ConclusionsTable(words, dates(contract, words)).lines(conclusions));
                findings(conclusions)
                        .map(id -> explained(conclusions, id, words))
                        .forEach(lines::add);
                owed(conclusions, words).forEach(lines::add);
                Questions.all().forEach(question -> lines.addAll(answers(contract, asOf, question, words)));
            }
        }
        return lines;
    }

    private static Stream<String> findings(Conclusions conclusions) {
        return Stream.of(
                        conclusions.obligations().stream().map(duty -> duty.id()),
                        conclusions.breaches().stream().map(breach -> breach.id()),
                        conclusions.contradictions().stream().map(remark -> remark.id()),
                        conclusions.warnings().stream().map(remark -> remark.id()))
                .flatMap(ids -> ids);
    }

    private static String explained(Conclusions conclusions, String id, Words words) {
        Explanation explanation = examples.explain(conclusions, id).orElseThrow();
        return words.isJapanese() ? explanation.ja() : explanation.en();
    }

    private static List<String> owed(Conclusions conclusions, Words words) {
        return StillOwed.of(
                        conclusions,
                        ClauseSets.shipped().edition(conclusions.clauseSet()).orElseThrow())
                .stream()
                .map(words.isJapanese() ? Owed::ja : Owed::en)
                .toList();
    }

    private static List<String> answers(ContractId contract, Instant asOf, Question question, Words words) {
        List<String> lines = new ArrayList<>();
        AnsweredTable table = new AnsweredTable(words, dates(contract, words));
        if (question.needs().isEmpty()) {
            examples.ask(contract, question, Map.of(), asOf, ALL_KNOWN)
                    .map(table::lines)
                    .ifPresent(lines::addAll);
        }
        for (Parameter parameter : question.needs()) {
            for (String about : ABOUT.getOrDefault(parameter, List.of())) {
                try {
                    examples.ask(contract, question, Map.of(parameter, about), asOf, ALL_KNOWN)
                            .map(table::lines)
                            .ifPresent(lines::addAll);
                } catch (NotOnRecord ofTheOtherContract) {
                    assertThat(ofTheOtherContract).hasMessageContaining(about);
                }
            }
        }
        return lines;
    }

    private static Dates dates(ContractId contract, Words words) {
        return new Dates(examples.zone(contract), words);
    }
}
