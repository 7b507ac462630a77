package io.daicho.service.paper.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;
import io.daicho.api.description.Unit;
import io.daicho.api.fact.Evidence;
import io.daicho.api.instruction.Order;
import io.daicho.api.provider.ProviderFact.RemnantsStated.Remnant;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Disposition;
import io.daicho.conclusions.attestation.ExceptionEntry;
import io.daicho.conclusions.attestation.ExceptionsGroup;
import io.daicho.conclusions.attestation.MethodEntry;
import io.daicho.conclusions.attestation.PersonEntry;
import io.daicho.service.paper.Printed;
import io.daicho.service.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AttestationPaperTest {
    private static final byte[] JSON = "{\"attestation\":\"att-1\"}".getBytes(StandardCharsets.UTF_8);
    private static final ExceptionsGroup NONE = new ExceptionsGroup(0, List.of(), List.of(), List.of(), List.of());

    private static Printed printed(AttestationDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AttestationPaper.print(document, JSON, out);
        return new Printed(out.toByteArray());
    }

    @Test
    void hasAllThirteenGroupsInBothLanguages() throws IOException {
        String text = printed(Sample.of(3)).run();

        for (String caption : List.of(
                "１　契約/Contract",
                "２　範囲/Scope",
                "３　媒体/Media",
                "４　処置/Disposition",
                "５　方法/Method",
                "６　クラウドサービス/Cloudservices",
                "６　暗号鍵/Keys",
                "７　検証と消去結果の了承/Verificationandacceptance",
                "８　関与者/People",
                "９　再委託等の相手方/Subcontractors",
                "１０　例外/Exceptions",
                "１１　経過/History",
                "１２　添付（証拠ファイル）/Attachments",
                "１３　完全性/Integrity")) {
            assertThat(text).contains(caption);
        }
        assertThat(text).contains("返還・消去証明書", "AttestationofReturnandErasure", "令和8年4月10日(2026-04-1012:00)");
    }

    @Test
    void showsWhatFactsSayOfCopiesMediaErasuresPeopleAndChecks() throws IOException {
        String text = printed(Sample.of(1)).run();

        assertThat(text)
                .contains("2,000件/records")
                .contains("例示電機株式会社", "ED-2000", "md-1")
                .contains("0.34", "二箇所で書込みに失敗", "ed-1")
                .contains("バックアップ/backups:令和8年5月31日")
                .contains("pl-works", "w-1")
                .contains("媒体の確認/mediumexamined", "不備なし（付記あり）", "製造番号を写真と照合", "ev-2");
    }

    @Test
    void printsWhatBoundsAnInstructionAReturnAMeasureAndTheContract() throws IOException {
        Printed printed = printed(Sample.of(2));

        assertThat(printed.run())
                .contains("期限令和8年4月20日", "保管の最終日令和8年9月30日", "その後消去/erase", "指示の撤回", "f-92")
                .contains("発送", "s-2", "versions-expired", "全ての版の失効を確認");
        assertThat(printed.text(1)).contains("契約の中途終了", "2026-02-28");
    }

    @Test
    void aSubcontractorsIsAddressedToWhoeverEngagedIt() throws IOException {
        String first = printed(Sample.ofSubcontractor()).text(1);

        assertThat(first)
                .containsPattern("宛先）[^\n]*汐路損害保険株式会社")
                .contains("株式会社潮音コールセンター", "Engaged by", "insurer")
                .doesNotContain("汐見市");
    }

    /** Whoever is refused a stale draft finds the groups on the paper by the names that the refusal gives. */
    @Test
    void theRefusalOfAStaleDraftCallsItsGroupsSoToo() {
        List<String> groups = List.of(
                "contract",
                "scope",
                "media",
                "dispositions",
                "methods",
                "cloudAndKeys",
                "verifications",
                "people",
                "subcontractors",
                "exceptions",
                "history",
                "attachments");

        for (int i = 0; i < groups.size(); i++) {
            String number = String.valueOf(i + 1);
            String[] caption = Bilingual.say("group." + number + (number.equals("6") ? ".clouds" : ""))
                    .split(" / ", -1);
            assertThat(Words.of(Locale.JAPANESE).say("attest.group." + groups.get(i)))
                    .startsWith(caption[0].replaceFirst("（.*", ""));
            assertThat(Words.of(Locale.ENGLISH).say("attest.group." + groups.get(i)))
                    .startsWith(number + " " + caption[1]);
        }
    }

    @Test
    void statesZeroAsZeroAndWhatIsNotOnRecordAsSuch() throws IOException {
        Printed printed = printed(Sample.of(3));

        assertThat(printed.text(1)).containsPattern("例外[^\n]* 0\n").containsPattern("うち残存するもの[^\n]* 0\n");
        assertThat(printed.run()).contains("なし（0件）/None(0)", "記録なし", "【消去済】f-200");
    }

    @Test
    void saysWhatItDoesNotProveOnItsFirstPage() throws IOException {
        assertThat(printed(Sample.of(1)).text(1).replaceAll("\\s", ""))
                .contains(
                        "この証明書が証明しないこと",
                        "記録されなかったことがないことを証明するものではない",
                        Sample.integrity().doesNotProve().get(4).en().replaceAll("\\s", ""));
    }

    @Test
    void printsTheDigestOfTheJsonThatItCarries() throws Exception {
        Printed printed = printed(Sample.of(1));

        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(JSON));
        assertThat(printed.text(1).replaceAll("\\s", "")).contains(digest);
        byte[] carried = printed.read(pages -> Objects.requireNonNull(pages.getDocumentCatalog()
                        .getNames()
                        .getEmbeddedFiles()
                        .getNames()
                        .get("att-1.json"))
                .getEmbeddedFile()
                .toByteArray());
        assertThat(carried).isEqualTo(JSON);
    }

    @Test
    void aDraftSaysSoAndAnExceptionIsCountedAndNamed() throws IOException {
        Printed draft = printed(Sample.of(1, Sample.lost(), null));

        assertThat(draft.text(1)).contains("DRAFT").containsPattern("例外[^\n]* 1\n");
        assertThat(draft.run()).contains("紛失/lost", "出張中に紛失", "令和8年5月20日");
    }

    @Test
    void namesAreTextAndTheSameDocumentGivesTheSameBytes() throws IOException {
        Printed printed = printed(Sample.of(2));

        assertThat(printed.text(1)).contains("道路賠償責任保険 <b>");
        assertThat(printed.missingFonts()).isEmpty();
        assertThat(printed(Sample.of(2)).bytes()).isEqualTo(printed.bytes());
    }

    @Test
    void everyCodeHasItsWords() {
        Map<String, Enum<?>[]> codes = Map.of(
                "outcome", Disposition.Outcome.values(),
                "method", MethodEntry.Kind.values(),
                "level", Sanitisation.Level.values(),
                "technique", Sanitisation.Technique.values(),
                "verification", Verification.values(),
                "evidence", Evidence.Kind.values(),
                "order", Order.values(),
                "capacity", PersonEntry.Capacity.values(),
                "reason", ExceptionEntry.Reason.values());
        Map<String, Enum<?>[]> described = Map.of(
                "unit", Unit.values(),
                "remnant", Remnant.values(),
                "checkMethod", CertificateChecked.Method.values(),
                "checkResult", CertificateChecked.Result.values());

        Stream.of(codes, described)
                .forEach(all -> all.forEach((kind, values) -> assertThat(values)
                        .allSatisfy(
                                value -> assertThat(Bilingual.code(kind, value)).contains(" / "))));
    }

    @Test
    @Tag("long")
    void fiveThousandCopiesStandOnAsManyPagesAsItTakes() throws IOException {
        Printed printed = printed(Sample.of(5_000, NONE, Sample.integrity()));

        String text = printed.text();
        assertThat(IntStream.rangeClosed(1, 5_000)).allMatch(i -> text.contains("k-" + i));
        assertThat(printed.text(printed.pages())).contains(printed.pages() + " / " + printed.pages());
        assertThat(printed.text(11)).contains("Holder", "保有者");
        assertThat(printed.text(10)).contains("k-", "10 / ");
    }
}
