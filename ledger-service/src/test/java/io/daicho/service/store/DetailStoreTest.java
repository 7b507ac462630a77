package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.JournalLine;
import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.Dialect;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.keyring.Slot;
import io.daicho.service.store.writing.Draft;
import io.daicho.service.store.writing.EventIdTaken;
import io.daicho.service.store.writing.FactUnit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store promises about details; once for each database. */
abstract class DetailStoreTest {
    private static final FactId LOST = new FactId("f-1");
    private static final String REMARK = "Yamada Hanako left it in the train";

    @TempDir
    Path directory;

    final MovableClock clock = new MovableClock();
    OpenStore store;

    /** An empty database, the same one again when asked again. */
    abstract Database database(UnaryOperator<Connection> faults) throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = opened(UnaryOperator.identity());
    }

    OpenStore opened(UnaryOperator<Connection> faults) throws Exception {
        return new OpenStore(database(faults), Keyring.open(directory.resolve("keyring")), clock, false);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsTheTextUnderAKeyOfItsOwnOutsideTheDatabase() throws Exception {
        store.append(0, Said.lost("f-1", REMARK), Said.lost("f-2", REMARK));

        assertThat(text(LOST)).isEqualTo(REMARK);
        assertThat(store.keys.slots()).isEqualTo(2);
        assertThat(store.keys.slot(0).key()).isNotEqualTo(store.keys.slot(1).key());
        assertThat(sealed("f-1")).doesNotContain("Yamada").isNotEqualTo(sealed("f-2"));
    }

    @Test
    void theKeyIsDestroyedAlsoWhereTheAnswerToTheCommitWasLost() throws Exception {
        store.close();
        FailingCommits lost = new FailingCommits();
        store = opened(lost);
        store.append(0, Said.lost("f-1", REMARK));
        lost.loseAnswers(true);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.append(0, Said.erased("f-2", "f-1")));
        assertThat(store.facts.find(Facts.CONTRACT, new FactId("f-2"))).isPresent();
        assertThat(store.facts.hasKeysOfErased()).isTrue();
        lost.loseAnswers(false);

        Instant end = Instant.now().plusSeconds(20);
        while (store.facts.hasKeysOfErased() && Instant.now().isBefore(end)) {
            Thread.sleep(10);
        }
        assertThat(store.keys.slot(0)).hasToString("DESTROYED by f-2");
    }

    @Test
    void readsItAgainAfterARestart() throws Exception {
        store.append(0, Said.lost("f-1", REMARK));
        store.close();
        open();

        assertThat(text(LOST)).isEqualTo(REMARK);
    }

    @Test
    void anErasureDestroysTheKeyAndTheTextAndKeepsWhoseDeedItWas() throws Exception {
        store.append(0, Said.lost("f-1", REMARK));
        store.append(0, Said.erased("f-2", "f-1", "remark"));

        assertThat(remark(LOST)).isEqualTo(KeptDetail.erased("remark", "f-2"));
        assertThat(store.keys.slot(0)).satisfies(slot -> {
            assertThat(slot.state()).isEqualTo(Slot.State.DESTROYED);
            assertThat(slot.erasedBy()).isEqualTo("f-2");
            assertThat(slot.erasedAt()).isEqualTo(clock.instant().toEpochMilli());
        });
        assertThat(sealed("f-1")).isEqualTo("null");
        assertThat(store.facts.find(Facts.CONTRACT, LOST)).isPresent();
    }

    @Test
    void anErasureThatNamesNoFieldErasesAllOfThem() {
        store.append(0, Said.line("copy.lost", "f-1", """
                "copy":"k-1","remark":"a","evidence":[{"kind":"OTHER","reference":"b"}]"""));
        store.append(0, Said.erased("f-2", "f-1"));

        assertThat(kept(LOST)).containsOnlyKeys("evidence[0].reference", "remark");
        assertThat(kept(LOST).values())
                .allSatisfy(detail -> assertThat(detail.erasedBy()).isEqualTo("f-2"));
    }

    @Test
    void erasesWhatWasStatedInTheSameUnit() {
        store.append(0, Said.lost("f-1", REMARK), Said.erased("f-2", "f-1"), Said.lost("f-3", "stays"));

        assertThat(remark(LOST).erasedBy()).isEqualTo("f-2");
        assertThat(text(new FactId("f-3"))).isEqualTo("stays");
    }

    @Test
    void whatIsNotCommittedDestroysNothing() throws Exception {
        store.close();
        FailingCommits commits = new FailingCommits();
        store = opened(commits);
        store.append(0, Said.lost("f-1", REMARK));
        commits.fail(true);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.append(0, Said.erased("f-2", "f-1")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.append(1, Said.lost("f-3", "not kept")));
        commits.fail(false);

        assertThat(text(LOST)).isEqualTo(REMARK);
        store.append(1, Said.lost("f-4", "kept"));
        assertThat(text(new FactId("f-4"))).isEqualTo("kept");
        assertThat(text(LOST)).isEqualTo(REMARK);
    }

    @Test
    void aUnitThatFailsAloneLeavesTheDetailsOfTheOthersReadable() {
        store.append(0, Said.lost("f-1", REMARK));
        assertThatExceptionOfType(EventIdTaken.class).isThrownBy(() -> store.append(1, Said.lost("f-1", "again")));
        store.append(1, Said.lost("f-2", "second"));

        assertThat(text(LOST)).isEqualTo(REMARK);
        assertThat(text(new FactId("f-2"))).isEqualTo("second");
    }

    @Test
    void retiringAContractErasesEveryDetailOfItAndOfNoOther() throws Exception {
        store.append(0, Said.lost("f-1", REMARK), Said.lost("f-2", "second"));
        store.append(0, Said.lostIn("c-1-2", "f-1", "of another contract"));
        store.append(2, Said.erased("f-3", "f-2"));

        store.append(0, Said.retired("f-4"));

        assertThat(remark(LOST)).isEqualTo(KeptDetail.erased("remark", "f-4"));
        assertThat(remark(new FactId("f-2"))).isEqualTo(KeptDetail.erased("remark", "f-3"));
        assertThat(sealed("f-1")).isEqualTo("null");
        assertThat(store.keys.slot(0)).hasToString("DESTROYED by f-4");
        assertThat(store.facts.kept(new ContractId("c-1-2"), LOST).get("remark"))
                .satisfies(kept -> assertThat(kept.text()).isNotNull());
        assertThat(store.facts.retirement(Facts.CONTRACT)).contains(new FactId("f-4"));
        assertThat(store.facts.retirement(new ContractId("c-1-2"))).isEmpty();
        assertThat(store.facts.beside(Facts.CONTRACT)).isEqualTo(new FactStore.Beside(0, 0, 2));
    }

    @Test
    void whatWasOnItsWayWhenTheContractWasRetiredIsNotKept() {
        store.append(0, Said.retired("f-1"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> store.append(0, Said.lost("f-2", REMARK)))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(Refusal.CONTRACT_RETIRED);
                    assertThat(refused.particulars()).containsExactly("c-1", "f-1", "remark");
                });

        assertThat(store.facts.find(Facts.CONTRACT, new FactId("f-2"))).isEmpty();
        store.append(0, withoutDetails(Said.lost("f-3", REMARK)));
        assertThat(store.facts.head(Facts.CONTRACT)).isEqualTo(2);
    }

    @Test
    void retiringAContractThatHasGrownSinceItWasJudgedIsDecidedAnew() {
        store.append(0, Said.lost("f-1", REMARK));
        Draft retirement = new Drafts(new FactSerializer())
                .draft(Facts.event(Said.retired("f-2").fact(), 0), Map.of());

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> store.writer.write(new FactUnit(List.of(retirement), Map.of("c-1", 0L))));

        assertThat(text(LOST)).isEqualTo(REMARK);
        store.writer.write(new FactUnit(List.of(retirement), Map.of("c-1", 1L)));
        assertThat(remark(LOST)).isEqualTo(KeptDetail.erased("remark", "f-2"));
    }

    private static JournalLine withoutDetails(JournalLine line) {
        return new JournalLine(line.fact(), List.of(), line.recordedAt());
    }

    @Test
    void theNextStartDestroysWhatAProcessHadNotComeTo() throws Exception {
        store.append(0, Said.lost("f-1", REMARK));
        try (Connection connection = store.database.openWriter()) {
            Dialect.execute(
                    connection, "UPDATE detail SET sealed = NULL, erased_by = 'f-2' WHERE event_id = 'c-1/f-1'");
        }
        assertThat(store.keys.slot(0).state()).isEqualTo(Slot.State.KEY);

        assertThat(store.erasing.finish(store.database)).isEqualTo(1);

        assertThat(store.keys.slot(0).state()).isEqualTo(Slot.State.DESTROYED);
        assertThat(store.erasing.finish(store.database)).isZero();
    }

    @Test
    void aBackupFromBeforeTheErasureHoldsCiphertextThatNobodyCanOpen() throws Exception {
        store.append(0, Said.lost("f-1", REMARK));
        byte[] before = Objects.requireNonNull(sealedBytes("f-1"));
        store.append(0, Said.erased("f-2", "f-1"));
        try (Connection connection = store.database.openWriter();
                var update = connection.prepareStatement("UPDATE detail SET sealed = ?, erased_by = NULL")) {
            update.setBytes(1, before);
            update.executeUpdate();
        }

        assertThat(remark(LOST)).isEqualTo(KeptDetail.erased("remark", "f-2"));
    }

    @Test
    void namesWhatWasChanged() throws Exception {
        store.append(0, Said.lost("f-1", REMARK), Said.lost("f-2", REMARK), Said.lost("f-3", REMARK));
        byte[] changed = Objects.requireNonNull(sealedBytes("f-1"));
        changed[20] ^= 1;
        set("f-1", changed);
        set("f-2", sealedBytes("f-3"));

        assertThat(fault("f-1")).isEqualTo(KeptDetail.Fault.CHANGED);
        assertThat(fault("f-2")).isEqualTo(KeptDetail.Fault.CHANGED);
        assertThat(remark(new FactId("f-3")).fault()).isNull();
    }

    @Test
    void namesTheKeyThatIsChangedMissingSwappedOrElsewhere() throws Exception {
        store.append(0, Said.lost("f-1", "a"), Said.lost("f-2", "b"), Said.lost("f-3", "c"), Said.lost("f-4", "d"));
        Path keyring = directory.resolve("keyring");
        try (var file = Files.newByteChannel(keyring, StandardOpenOption.WRITE)) {
            file.position(128 + 40).write(java.nio.ByteBuffer.wrap(new byte[] {1, 2, 3}));
        }
        try (Connection connection = store.database.openWriter()) {
            Dialect.execute(connection, "UPDATE detail SET slot = 3 WHERE event_id = 'c-1/f-2'");
            Dialect.execute(connection, "UPDATE detail SET slot = 99 WHERE event_id = 'c-1/f-3'");
            Dialect.execute(connection, "UPDATE detail SET keyring = 'other' WHERE event_id = 'c-1/f-4'");
        }

        assertThat(fault("f-1")).isEqualTo(KeptDetail.Fault.KEY_CHANGED);
        assertThat(fault("f-2")).isEqualTo(KeptDetail.Fault.KEY_CHANGED);
        assertThat(fault("f-3")).isEqualTo(KeptDetail.Fault.KEY_MISSING);
        assertThat(fault("f-4")).isEqualTo(KeptDetail.Fault.KEY_ELSEWHERE);
    }

    @Test
    void thePlainTextsOfVersionOneAreSealedWhenOpened() throws Exception {
        store.append(0, Said.line("copy.lost", "f-1", "\"copy\":\"k-1\""));
        asVersionOne();
        store.close();
        open();

        assertThat(text(LOST)).isEqualTo(REMARK);
        assertThat(sealed("f-1")).doesNotContain("Yamada");
        assertThat(store.keys.slots()).isEqualTo(1);
        store.close();
        open();
        assertThat(text(LOST)).isEqualTo(REMARK);
    }

    /** Turns the database into what version 1 of this software left. */
    private void asVersionOne() throws Exception {
        String bytes = store.database.dialect() == Dialect.SQLITE ? "BLOB" : "bytea";
        try (Connection connection = store.database.openWriter()) {
            Dialect.execute(connection, "DROP TABLE detail");
            Dialect.execute(
                    connection,
                    "CREATE TABLE detail (event_id TEXT NOT NULL, field TEXT NOT NULL, salt TEXT NOT NULL, body "
                            + bytes + " NOT NULL, PRIMARY KEY (event_id, field))");
            try (var insert = connection.prepareStatement("INSERT INTO detail VALUES (?, ?, ?, ?)")) {
                insert.setString(1, "c-1/f-1");
                insert.setString(2, "remark");
                insert.setString(3, "00112233445566778899aabbccddeeff");
                insert.setBytes(4, REMARK.getBytes(StandardCharsets.UTF_8));
                insert.executeUpdate();
            }
            Dialect.execute(connection, "UPDATE meta SET value = '1' WHERE key = 'schema'");
        }
    }

    SortedMap<String, KeptDetail> kept(FactId fact) {
        return store.facts.kept(Facts.CONTRACT, fact);
    }

    private KeptDetail remark(FactId fact) {
        return Objects.requireNonNull(kept(fact).get("remark"));
    }

    private KeptDetail.@Nullable Fault fault(String fact) {
        return remark(new FactId(fact)).fault();
    }

    private String text(FactId fact) {
        return Objects.requireNonNull(remark(fact).text()).text();
    }

    private void set(String fact, byte @Nullable [] sealed) throws Exception {
        try (Connection connection = store.database.openWriter();
                var update = connection.prepareStatement("UPDATE detail SET sealed = ? WHERE event_id = ?")) {
            update.setBytes(1, sealed);
            update.setString(2, "c-1/" + fact);
            update.executeUpdate();
        }
    }

    private byte @Nullable [] sealedBytes(String fact) {
        return store.database.read(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT sealed FROM detail WHERE event_id = 'c-1/" + fact + "'")) {
                row.next();
                return row.getBytes(1);
            }
        });
    }

    private String sealed(String fact) {
        byte[] bytes = sealedBytes(fact);
        return bytes == null ? "null" : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
