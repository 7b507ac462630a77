package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DetailFieldsTest {
    @Test
    void findsEveryDetailOfAFactWithItsDigest() {
        Fact fact = Samples.fact(ContractFact.Registered.class);

        assertThat(DetailFields.of(fact))
                .containsOnlyKeys("corrects.reason", "evidence[0].reference", "remark", "title")
                .containsEntry(
                        "remark",
                        Objects.requireNonNull(fact.statement().remark()).sha256());
    }

    @Test
    void aFileLiesBesideTheChainAsADetailDoes() {
        EvidenceFact.Filed filed = (EvidenceFact.Filed) Samples.fact(EvidenceFact.Filed.class);

        assertThat(DetailFields.of(filed))
                .containsEntry("content", filed.content().sha256());
        assertThat(DetailFields.isFile(filed, "content")).isTrue();
        assertThat(DetailFields.isFile(filed, "name")).isFalse();
    }

    @Test
    void everyFieldThatIsFoundCanBeNamedInAnErasure() {
        assertThat(FactCatalogue.types())
                .allSatisfy(
                        type -> assertThat(DetailFields.of(Samples.fact(type)).keySet())
                                .isNotEmpty()
                                .allSatisfy(field -> assertThat(new io.daicho.api.erasure.DetailField(field))
                                        .hasToString(field)));
    }

    @Test
    void aDetailThatCannotBeReadIsWrittenApartFromAnErasedOne() {
        var maker = Map.of(true, DetailState.UNREADABLE, false, new DetailState(null, true));
        List<String> lines = maker.values().stream()
                .map(state -> new JournalWriter(detail -> state)
                        .line(new io.daicho.api.fact.RecordedFact(
                                0, java.time.Instant.EPOCH, Samples.fact(EvidenceFact.Filed.class))))
                .toList();

        assertThat(lines).anySatisfy(line -> assertThat(line).contains("\"erased\":true"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("\"erased\":false"));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(OnRecord.read(line).fact()).isEqualTo(Samples.fact(EvidenceFact.Filed.class)));
    }
}
