package io.daicho.service.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSigner;
import io.daicho.proof.witness.AddCheckpoint;
import io.daicho.service.testing.GrowingLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a witness answers, status by status, each with its one sentence, and what it keeps. */
class WitnessTest {
    private static final String ORIGIN = "ledger.example.jp/c-1";

    @TempDir
    Path parent;

    private final GrowingLog log = GrowingLog.called(ORIGIN).grownTo(20);
    private final List<String> told = new ArrayList<>();
    private WitnessDirectory directory;
    private Witness witness;

    @BeforeEach
    void start() throws Exception {
        directory = Cosigned.directory(parent.resolve("witness"), log.signer().key());
        witness = new Witness(directory, Cosigned.CLOCK, told::add);
    }

    @Test
    void cosignsTheFirstCheckpointAndWhatContinuesIt() throws Exception {
        for (AddCheckpoint asked :
                List.of(read(log.request(0, 7)), read(log.request(7, 8)), read(log.request(8, 20)))) {
            Answer answer = witness.addCheckpoint(asked.bytes());

            assertThat(answer.status()).isEqualTo(200);
            assertThat(Cosigned.verify(
                            answer.body(),
                            asked.checkpoint(),
                            directory.cosigner().key()))
                    .isEqualTo(Cosigned.CLOCK.instant());
        }
        assertThat(lastSize()).isEqualTo(20);
    }

    @Test
    void cosignsNoOtherHistoryWhenItsCheckpointIsGone() throws Exception {
        witness.addCheckpoint(log.request(0, 7));
        Files.delete(
                parent.resolve("witness/logs").resolve(LogFolder.nameOf(ORIGIN)).resolve("checkpoint"));

        assertThat(witness.addCheckpoint(log.request(0, 3)).status()).isEqualTo(503);
        assertThat(told).anySatisfy(line -> assertThat(line).contains("is missing", "Put it back from a copy"));
    }

    @Test
    void cosignsTheSameCheckpointAgain() {
        witness.addCheckpoint(log.request(0, 7));

        assertThat(witness.addCheckpoint(log.request(7, 7)).status()).isEqualTo(200);
    }

    @Test
    void cosignsALogThatIsStillEmptyAndThenGrows() {
        assertThat(witness.addCheckpoint(log.request(0, 0)).status()).isEqualTo(200);
        assertThat(witness.addCheckpoint(log.request(0, 3)).status()).isEqualTo(200);
    }

    @Test
    void keepsTheCheckpointWithTheSignaturesThatItVerifiedAndItsOwn() throws Exception {
        NoteSigner stranger = new NoteSigner("stranger.example.jp", GrowingLog.pair());
        SignedCheckpoint two = log.signed(7).with(stranger.sign(log.at(7).text()));

        witness.addCheckpoint(new AddCheckpoint(0, List.of(), two).bytes());

        SignedCheckpoint kept = directory.last(LogFolder.nameOf(ORIGIN)).orElseThrow();
        assertThat(kept.checkpoint()).isEqualTo(log.at(7));
        assertThat(kept.note().signatures())
                .extracting(signature -> signature.name())
                .containsExactly(ORIGIN, "witness.city.example.jp");
    }

    @Test
    void saysItsOwnSizeToWhoeverNamesAnother() throws Exception {
        witness.addCheckpoint(log.request(0, 7));

        for (byte[] asked : List.of(log.request(0, 20), log.request(6, 20), log.request(8, 20), log.request(0, 3))) {
            Answer answer = witness.addCheckpoint(asked);

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.type()).isEqualTo("text/x.tlog.size");
            assertThat(Cosigned.text(answer)).isEqualTo("7\n");
        }
        assertThat(lastSize()).isEqualTo(7);
    }

    @Test
    void saysZeroWhereItNeverCosigned() {
        assertThat(Cosigned.text(witness.addCheckpoint(log.request(7, 20)))).isEqualTo("0\n");
    }

    @Test
    void doesNotKnowALogThatNobodyToldItToTrust() {
        GrowingLog other = GrowingLog.called("ledger.example.jp/c-2").grownTo(3);

        refuses(404, "This witness does not know the log \"ledger.example.jp/c-2\".", other.request(0, 3));
    }

    @Test
    void refusesACheckpointThatAStrangerSignedUnderTheNameOfTheLog() throws Exception {
        GrowingLog stranger = GrowingLog.called(ORIGIN).grownTo(3);

        refuses(
                403,
                "signatures: none is of a known key: signed by \"" + ORIGIN + "\" "
                        + stranger.signer().key().id() + "; known: " + ORIGIN + "+"
                        + log.signer().key().id(),
                stranger.request(0, 3));
    }

    @Test
    void refusesACheckpointThatWasChangedUnderTheSignature() {
        byte[] changed = new String(log.request(0, 7), StandardCharsets.UTF_8)
                .replace("\n7\n", "\n8\n")
                .getBytes(StandardCharsets.UTF_8);

        refuses(
                403,
                "signature of the known key " + ORIGIN + "+"
                        + log.signer().key().id() + ": it is not the key's over this text",
                changed);
    }

    @Test
    void refusesAnotherHistory() throws Exception {
        GrowingLog fork = log.forkedAfter(5, 20);
        witness.addCheckpoint(log.request(0, 7));

        Answer answer = witness.addCheckpoint(fork.request(7, 20));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Cosigned.text(answer))
                .startsWith("consistency of a tree of 7 with one of 20: calculated older root ")
                .endsWith(", given " + log.at(7).root() + "\n");
        assertThat(lastSize()).isEqualTo(7);
        assertThat(told).isEmpty();
    }

    @Test
    void keepsTwoRootsOfOneSizeAsTheProofThatTheyAre() throws Exception {
        GrowingLog fork = log.forkedAfter(5, 7);
        witness.addCheckpoint(log.request(0, 7));

        refuses(
                422,
                "consistency of a tree of 7 with one of 7: calculated root "
                        + log.at(7).root() + ", given " + fork.at(7).root(),
                fork.request(7, 7));

        LogState state = directory.logs().get(0);
        assertThat(state.cosigned()).contains(log.at(7));
        assertThat(state.contradicted()).contains(fork.at(7));
        assertThat(told).singleElement().asString().contains("SHOWED TWO HISTORIES of size 7");
        assertThat(witness.addCheckpoint(log.request(7, 20)).status())
                .as("the history that it follows is still cosigned")
                .isEqualTo(200);
    }

    @Test
    void refusesAProofWhereNoneIsNeeded() throws Exception {
        AddCheckpoint asked = new AddCheckpoint(0, List.of(log.at(3).root()), log.signed(7));

        refuses(422, "consistency with a tree of 0: too many hashes: 1", asked.bytes());
    }

    @Test
    void goesOnAfterAStartWhereItWas() throws Exception {
        witness.addCheckpoint(log.request(0, 7));
        Witness started =
                new Witness(WitnessDirectory.open(parent.resolve("witness"), null), Cosigned.CLOCK, told::add);

        assertThat(Cosigned.text(started.addCheckpoint(log.request(0, 20)))).isEqualTo("7\n");
        assertThat(started.addCheckpoint(log.request(7, 20)).status()).isEqualTo(200);
    }

    @Test
    void cosignsNothingWhereItsStateWasChanged() throws Exception {
        witness.addCheckpoint(log.request(0, 7));
        Path state =
                parent.resolve("witness/logs").resolve(LogFolder.nameOf(ORIGIN)).resolve("checkpoint");
        Files.writeString(state, Files.readString(state).replace("\n7\n", "\n3\n"));

        refuses(503, "The witness cannot keep its state, so it cosigned nothing.", log.request(3, 20));
        assertThat(told)
                .singleElement()
                .asString()
                .contains(
                        "Nothing was cosigned: The file ",
                        "is not what this witness wrote: signature of the known key witness.city.example.jp+",
                        "Put it back from a copy");
    }

    @Test
    void cosignsNothingThatItCannotKeep() throws Exception {
        witness.addCheckpoint(log.request(0, 7));
        Path folder = parent.resolve("witness/logs").resolve(LogFolder.nameOf(ORIGIN));
        Files.createDirectories(folder.resolve("checkpoint.new/in the way"));

        refuses(503, "The witness cannot keep its state, so it cosigned nothing.", log.request(7, 20));
        assertThat(lastSize()).isEqualTo(7);
    }

    private void refuses(int status, String sentence, byte[] asked) {
        Answer answer = witness.addCheckpoint(asked);

        assertThat(Cosigned.text(answer)).isEqualTo(sentence + "\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("text/plain; charset=utf-8");
    }

    private long lastSize() throws Exception {
        return directory
                .last(LogFolder.nameOf(ORIGIN))
                .orElseThrow()
                .checkpoint()
                .size();
    }

    private static AddCheckpoint read(byte[] bytes) throws Exception {
        return AddCheckpoint.read(bytes);
    }
}
