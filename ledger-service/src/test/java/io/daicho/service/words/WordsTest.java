package io.daicho.service.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be concluded has a word in both languages, so that no table and no page fails on it. */
class WordsTest {
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Words JAPANESE = Words.of(Locale.JAPANESE);
    private static final Path MAIN = Path.of("src", "main", "resources");

    /** In both languages, line by line. */
    private static final Path PAPER = Path.of("io", "daicho", "service", "paper", "attestation", "words.properties");

    private static final Path GLOSSARY = Path.of("..", "docs", "reference", "glossary.md");

    @ParameterizedTest
    @CsvSource({
        "12, 第12, Article 12, 12",
        "14-2, 第14の2, Article 14-2, 14-2",
        "A9(1), 別紙9(1), Annex 9(1), A9(1)",
        "form, 別記様式, The form, form",
        "note-3, 注記3, Note 3, note-3",
        "28(3)(g), 第28条(3)(g), Article 28(3)(g), 28(3)(g)"
    })
    void sayEveryClauseAsTheTextNumbersIt(String number, String japanese, String english, String inTables) {
        assertThat(JAPANESE.clause(number)).isEqualTo(japanese);
        assertThat(JAPANESE.clauseName(number)).isEqualTo(japanese);
        assertThat(ENGLISH.clauseName(number)).isEqualTo(english);
        assertThat(ENGLISH.clause(number)).isEqualTo(inTables);
    }

    @ParameterizedTest
    @EnumSource
    void sayEveryKind(Kind kind) {
        assertThat(JAPANESE.of(kind)).isNotBlank().isNotEqualTo(ENGLISH.of(kind));
    }

    @ParameterizedTest
    @EnumSource
    void sayEverySubject(Subject.Type type) {
        Subject subject = new Subject(type, "x-1");
        assertThat(JAPANESE.of(subject)).endsWith(" x-1").isNotEqualTo(ENGLISH.of(subject));
    }

    @ParameterizedTest
    @EnumSource
    void sayEveryStatus(Status status) {
        assertThat(JAPANESE.of(status)).isNotBlank().isNotEqualTo(ENGLISH.of(status));
    }

    @ParameterizedTest
    @EnumSource
    void sayEveryBasis(Basis basis) {
        assertThat(JAPANESE.of(basis)).isNotBlank().isNotEqualTo(ENGLISH.of(basis));
    }

    /** Each stands for a word of the glossary, which is the one that is used. */
    @ParameterizedTest
    @CsvSource({
        "コピー, 複製",
        "証人, 立会機",
        "読取モデル, 参照用データ",
        "リードモデル, 参照用データ",
        "ジャーナル, 記録簿",
        "条項集, 特記事項の版",
        "目標期間, 社内目標",
        "データセット, データ集合",
        "シリアル番号, 製造番号",
        "証跡, 証拠ファイル",
        "立入検査, 立ち入り検査",
        "復元不能, 復元困難とする措置",
        "鍵の破棄, 暗号鍵の削除",
        "破棄の発効, 暗号鍵の削除",
        "破棄予定, 暗号鍵の削除予定",
        "破壊, 廃棄",
        "条項の適用, 遵守させる定め",
        "受入れ, 消去結果の了承"
    })
    void oneThingHasOneWord(String banned, String used) throws IOException {
        assertThat(Files.readString(GLOSSARY)).contains(used).doesNotContain(banned);
        assertThat(japanese())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).as(file.toString()).doesNotContain(banned));
    }

    /** A copy is one of confidential data or of a key; of a data directory there are backups. */
    @Test
    void aBackupOfTheLedgerIsNoCopy() throws IOException {
        assertThat(Files.readAllLines(MAIN.resolve("io/daicho/service/words/words_ja.properties")))
                .filteredOn(line -> line.startsWith("backup.") || line.startsWith("restore."))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContain("複製"));
        assertThat(Files.readString(Path.of("..", "README.ja.md"))).doesNotContain("[複製]");
    }

    private static List<Path> japanese() throws IOException {
        List<Path> found = new ArrayList<>(List.of(Path.of("..", "README.ja.md")));
        noKeyStandsTwice()
                .filter(file -> file.toString().endsWith("_ja.properties") || file.endsWith(PAPER))
                .forEach(found::add);
        try (Stream<Path> documents = Files.list(Path.of("..", "docs", "ja"))) {
            documents.forEach(found::add);
        }
        try (Stream<Path> files = Files.walk(Path.of("..", "ledger-service", "src", "main", "java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
        }
        return found;
    }

    @Test
    void oneThingIsNotToldAsSeveral() {
        assertThat(ENGLISH.say("ask.count", 0)).isEqualTo("0 rows");
        assertThat(ENGLISH.say("ask.count", 1)).isEqualTo("1 row");
        assertThat(ENGLISH.say("ask.count", 1200)).isEqualTo("1,200 rows");
        assertThat(ENGLISH.say("ask.report", 1L, 1L)).isEqualTo("1 obligation, 1 breach");
        assertThat(ENGLISH.say("pack.done", "p", 1L, "now"))
                .startsWith("p is the inspector's pack of 1 entry, as of now.");
    }

    /** The later of two would win without a word. */
    @ParameterizedTest
    @MethodSource
    void noKeyStandsTwice(Path file) throws IOException {
        Map<String, Long> keys = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));

        assertThat(keys)
                .isNotEmpty()
                .allSatisfy((key, count) -> assertThat(count).as(key).isOne());
    }

    static Stream<Path> noKeyStandsTwice() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("ledger-api", "ledger-service")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "resources"))) {
                files.filter(file -> file.toString().endsWith(".properties")).forEach(found::add);
            }
        }
        return found.stream();
    }
}
