package io.daicho.service.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.proof.note.VerifierKey;
import io.daicho.service.sealing.keys.UnusableKey;
import io.daicho.service.testing.GrowingLog;
import io.daicho.service.testing.Tool;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a witness keeps beside its state: its key, its name, and which logs it trusts. */
class WitnessDirectoryTest {
    @TempDir
    Path parent;

    private final GrowingLog log = GrowingLog.called("ledger.example.jp/c-1").grownTo(20);

    @Test
    void makesAKeyAtTheFirstStartThatOnlyItsOwnerReads() throws Exception {
        VerifierKey key = WitnessDirectory.open(path(), "witness.city.example.jp")
                .cosigner()
                .key();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path().resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rwx------");
        assertThat(key.toString()).startsWith("witness.city.example.jp+");
        assertThat(WitnessDirectory.open(path(), null).cosigner().key()).isEqualTo(key);
    }

    @Test
    void isCalledByItsKeyWhereNobodyNamesIt() throws Exception {
        assertThat(WitnessDirectory.open(path(), null).cosigner().key().name()).matches("witness-[0-9a-f]{8}");
    }

    @Test
    void theKeyIsOneThatOpenSslReads() throws Exception {
        WitnessDirectory.open(path(), null);

        assertThat(Tool.openssl().call(path(), "pkey", "-in", path().resolve("key"), "-noout", "-text"))
                .contains("ED25519 Private-Key");
    }

    @Test
    void keepsItsName() throws Exception {
        WitnessDirectory.open(path(), "witness.city.example.jp");

        assertThatThrownBy(() -> WitnessDirectory.open(path(), "another.example.jp"))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("is called witness.city.example.jp")
                .hasMessageContaining("Leave out --name");
    }

    @Test
    void refusesANameThatANoteCannotBear() {
        assertThatThrownBy(() -> WitnessDirectory.open(path(), "city hall+1"))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("has no space, control character or plus sign");
        assertThat(path().resolve("name")).doesNotExist();
    }

    @Test
    void refusesAKeyThatOthersCanRead() throws Exception {
        WitnessDirectory.open(path(), null);
        Files.setPosixFilePermissions(path().resolve("key"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> WitnessDirectory.open(path(), null))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("Others than its owner can read or write the key")
                .hasMessageContaining("chmod 600");
    }

    @Test
    void makesNoNewKeyInThePlaceOfOneThatIsLost() throws Exception {
        WitnessDirectory.open(path(), null);
        Files.delete(path().resolve("key"));

        assertThatThrownBy(() -> WitnessDirectory.open(path(), null))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("is missing. Put it back from your copy");
    }

    @Test
    void saysWhatIsWrongWithAKeyFile() throws Exception {
        WitnessDirectory.open(path(), null);
        Path key = path().resolve("key");
        String good = Files.readString(key);

        Files.writeString(key, good.substring(0, good.indexOf("-----BEGIN PUBLIC")));
        assertThatThrownBy(() -> WitnessDirectory.open(path(), null))
                .hasMessageContaining("it has no block PUBLIC KEY");
        Files.writeString(key, good.replace("MC4CAQ", "MC4CAX"));
        assertThatThrownBy(() -> WitnessDirectory.open(path(), null))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("cannot be used");
        Path other = parent.resolve("other");
        WitnessDirectory.open(other, null);
        String halves = good.substring(0, good.indexOf("-----BEGIN PUBLIC"))
                + Files.readString(other.resolve("key")).replaceFirst("(?s).*(?=-----BEGIN PUBLIC)", "");
        Files.writeString(key, halves);
        assertThatThrownBy(() -> WitnessDirectory.open(path(), null))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("the private key is not that of the public key");
    }

    @Test
    void onlyOneProcessCosigns() throws Exception {
        WitnessDirectory first = WitnessDirectory.open(path(), null);
        try (FileChannel taken = first.takeToCosign()) {
            assertThat(taken.isOpen()).isTrue();
            assertThatThrownBy(() -> WitnessDirectory.open(path(), null).takeToCosign())
                    .isInstanceOf(UnusableWitness.class)
                    .hasMessageContaining("Only one at a time may cosign");
        }
        first.takeToCosign().close();
    }

    @Test
    void trustsALogByItsKeyAndStaysWithIt() throws Exception {
        WitnessDirectory directory = Cosigned.directory(path(), log.signer().key());
        VerifierKey other = GrowingLog.called("ledger.example.jp/c-1").signer().key();

        directory.change(log.signer().key().name(), Trust.key(log.signer().key()));

        assertThat(directory.logs())
                .singleElement()
                .satisfies(state ->
                        assertThat(state.keys()).containsExactly(log.signer().key()));
        assertThatThrownBy(() -> directory.change(other.name(), Trust.key(other)))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining(
                        "is known already, by the key " + log.signer().key())
                .hasMessageContaining("--from-succession FILE");
    }

    @Test
    void aWitnessIsNoLog() {
        assertThatThrownBy(() ->
                        Trust.key(WitnessDirectory.open(path(), null).cosigner().key()))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("makes cosignatures, so it is a witness's");
    }

    @Test
    void aLogThatIsRemovedAndAddedAgainIsNotForgotten() throws Exception {
        WitnessDirectory directory = Cosigned.directory(path(), log.signer().key());
        Witness witness = new Witness(directory, Cosigned.CLOCK, told -> {});
        witness.addCheckpoint(log.request(0, 7));

        directory.remove("ledger.example.jp/c-1");

        assertThat(witness.addCheckpoint(log.request(7, 20)).status()).isEqualTo(404);
        assertThat(directory.logs()).singleElement().satisfies(state -> {
            assertThat(state.keys()).isEmpty();
            assertThat(state.cosigned()).contains(log.at(7));
        });
        directory.change("ledger.example.jp/c-1", Trust.key(log.signer().key()));
        assertThat(Cosigned.text(witness.addCheckpoint(log.request(0, 20)))).isEqualTo("7\n");
    }

    @Test
    void whatIsNotTrustedCannotBeRemoved() throws Exception {
        WitnessDirectory directory = Cosigned.directory(path());

        assertThatThrownBy(() -> directory.remove("ledger.example.jp/c-9"))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("trusts no log called ledger.example.jp/c-9");
    }

    private Path path() {
        return parent.resolve("witness");
    }
}
