package io.daicho.service.cli;

import static io.daicho.service.cli.Call.EXAMPLE;
import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class UsageTest {
    static java.util.Set<String> commands() {
        return new CommandLine(new LedgerCommand()).getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfByAnExample(String command) {
        Call help = ledger(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Example: ./ledger " + command);
    }

    @Test
    void theProgramExplainsItself() {
        assertThat(ledger("--help").code()).isZero();
        assertThat(ledger("--help").out()).contains("Example: ./ledger", "Exit: 0");
        assertThat(ledger("--help").out()).contains(commands());
        assertThat(ledger("--version").out()).contains("Daicho");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "obligation",
                "obligations --colour",
                "obligations --format xml",
                "obligations --data a --journal b",
                "obligations --lang fr --journal ../examples/road-liability.jsonl",
                "obligations --format ics --journal ../examples/road-liability.jsonl",
                "obligations --as-of yesterday --journal ../examples/road-liability.jsonl",
                "obligations --known-at 2025-02-30 --journal ../examples/road-liability.jsonl",
                "due --within soon --journal ../examples/road-liability.jsonl",
                "due --within 99999d --journal ../examples/road-liability.jsonl",
                "due --within PT9223372036854775807S --journal ../examples/road-liability.jsonl",
                "due --within -P7D --journal ../examples/road-liability.jsonl",
                "import",
                "import a.jsonl --data b --url http://localhost:1",
                "export extra",
                "demo --port many"
            })
    void wrongUsageEndsWithTwoAndSaysWhy(String call) {
        Call answer = ledger((Object[]) (call.isEmpty() ? new String[0] : call.split(" ")));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"obligations", "due", "export", "rebuild"})
    void readingNeverMakesADirectory(String command, @TempDir Path directory) {
        Path missing = directory.resolve("missing");

        Call call = ledger(command, "--data", missing);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("There is no data directory", "--data");
        assertThat(missing).doesNotExist();
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        Call call = ledger("obligations", "--url", "http://127.0.0.1:1/");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("http://127.0.0.1:1").doesNotContain("\tat ");
    }

    @Test
    void theLanguageIsAskedForBeforeOrAfterTheCommand() {
        String japanese = ledger("--lang", "ja", "obligations", "--journal", EXAMPLE, "--as-of", "2025-10-01")
                .out();

        assertThat(japanese).contains("令和7年");
        assertThat(ledger("obligations", "--lang", "ja", "--journal", EXAMPLE, "--as-of", "2025-10-01")
                        .out())
                .contains("令和7年10月1日");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            obligation                            | 「obligation」という呼び出しはありません。
            obligations --colour                  | --colour というオプションはありません。
            obligations --format xml              | --format は table, json のいずれかです
            obligations --data a --journal b      | 同時に指定できません
            import                                | 足りないもの:
            demo --port many                      | --port には整数を指定します
            export extra                          | 「extra」は指定できません
            due --within soon --journal b         | 期間ではありません
            obligations --as-of kinou --journal ../examples/road-liability.jsonl | 「kinou」は日時として読めません
            erase-detail --ground NANTOKA         | --ground は REQUEST_OF_THE_PERSON
            obligations --data missing            | データフォルダー
            obligations --url http://127.0.0.1:1/ | 台帳が応答しません
            ask 3 --journal missing.jsonl         | ファイル missing.jsonl がありません
            witness --listen nowhere              | HOST:PORT ではありません
            """)
    void inJapaneseWhatIsWrongIsSaidInJapanese(String call, String expected) {
        Call answer = ledger((Object[]) ("--lang ja " + call).split(" "));

        assertThat(answer.code()).isPositive();
        assertThat(answer.err()).contains(expected);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void inJapaneseEveryCommandAndOptionIsExplainedInJapanese(String command) {
        CommandLine program = new CommandLine(new LedgerCommand());
        HelpInWords.speak(program, Words.of(Locale.JAPANESE));

        japanese(Objects.requireNonNull(program.getSubcommands().get(command)));

        assertThat(ledger("--lang", "ja", command, "--help").out()).contains("例: ./ledger " + command, "使い方: ");
    }

    private static void japanese(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String name = spec.qualifiedName();
        assertThat(spec.usageMessage().description()).as(name).allMatch(UsageTest::isJapanese);
        for (ArgSpec option : spec.args()) {
            assertThat(option.description())
                    .as(name + " " + option)
                    .isNotEmpty()
                    .allMatch(UsageTest::isJapanese);
        }
        command.getSubcommands().values().forEach(UsageTest::japanese);
    }

    private static boolean isJapanese(String text) {
        return text.matches(".*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*|table.*");
    }

    @Test
    void aCallMistypedIsGuessed() {
        assertThat(ledger("obligation").err())
                .contains("There is no call \"obligation\".", "Did you mean", "./ledger --help");
    }
}
