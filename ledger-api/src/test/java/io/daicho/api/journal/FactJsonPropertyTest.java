package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

class FactJsonPropertyTest {
    private static final Instant RECORDED = Instant.parse("2026-05-11T02:00:00Z");

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsReadAsTheSameFact(@ForAll("facts") Made made) {
        Fact fact = made.fact();

        assertThat(FactJson.read(fact.getClass(), FactJson.tree(fact))).isEqualTo(fact);
        assertThat(FactJson.readStored(FactCatalogue.name(fact.getClass()), FactJson.canonical(fact)))
                .isEqualTo(fact);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void whatIsStoredIsCanonical(@ForAll("facts") Made made) {
        String canonical = FactJson.canonical(made.fact());

        assertThat(CanonicalJson.of(canonical)).isEqualTo(canonical);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void whatIsExportedIsImportedAgainApartFromTheSalts(@ForAll("facts") Made made) {
        String line = new JournalWriter(made.maker()::state).line(new RecordedFact(0, RECORDED, made.fact()));
        String otherSalt = OnRecord.SALT.replace('0', 'f');

        assertThat(OnRecord.read(line)).satisfies(read -> {
            assertThat(read.fact()).as(line).isEqualTo(made.fact());
            assertThat(read.recordedAt()).isEqualTo(RECORDED);
            assertThat(read.details())
                    .allSatisfy(detail -> assertThat(made.maker().text(detail.detail()))
                            .as(detail.field())
                            .isEqualTo(detail.text()));
        });
        assertThat(new JournalReader(new OnRecord(ZoneId.of("Asia/Tokyo")), () -> otherSalt)
                        .read(line.getBytes(StandardCharsets.UTF_8)))
                .satisfies(read -> {
                    assertThat(withoutDigests(read.fact())).isEqualTo(withoutDigests(made.fact()));
                    assertThat(read.details())
                            .allSatisfy(detail -> assertThat(made.maker().text(detail.detail()))
                                    .isNull());
                });
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void anErasedDetailIsWrittenAsItsDigestAndTheLineIsReadAsTheSameFact(@ForAll("facts") Made made) {
        String line = new JournalWriter(detail -> new DetailState(null, true))
                .line(new RecordedFact(0, RECORDED, made.fact()));

        JournalLine read = OnRecord.read(line);

        assertThat(read.details()).isEmpty();
        assertThat(read.fact()).isEqualTo(made.fact());
        assertThat(new JournalWriter(detail -> new DetailState(null, true))
                        .line(new RecordedFact(0, RECORDED, read.fact())))
                .isEqualTo(line);
    }

    @Provide
    Arbitrary<Made> facts() {
        return Arbitraries.randomValue(Made::by);
    }

    private static String withoutDigests(Fact fact) {
        return FactJson.canonical(fact).replaceAll("\"sha256\":\"[0-9a-f]{64}\"", "");
    }

    /** A fact, and who knows the texts of its details. */
    record Made(Fact fact, FactMaker maker) {
        static Made by(Random random) {
            FactMaker maker = new FactMaker(new RandomLeaves(random));
            List<Class<? extends Fact>> types = List.copyOf(FactCatalogue.types());
            Fact fact = maker.fact(types.get(random.nextInt(types.size())));
            return fact instanceof CorrectionFact && fact.statement().corrects() == null
                    ? by(random)
                    : new Made(fact, maker);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Made made && made.fact.equals(fact);
        }

        @Override
        public int hashCode() {
            return fact.hashCode();
        }

        @Override
        public String toString() {
            return FactJson.canonical(fact);
        }
    }
}
