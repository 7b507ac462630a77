package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.FailingDisk;
import io.daicho.service.sealing.log.Succession;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Which key signs, and that no other one and no other log is made where they are missing. */
@ParameterizedClass
@EnumSource
class SealerKeyTest extends SealedStore {
    SealerKeyTest(Kind kind) {
        super(kind);
    }

    @Test
    void aNewKeyFollowsTheFormerWithoutCuttingTheChain() throws Exception {
        store.record("c-1", "k-1", 0, 3);
        sealer.catchUp();
        ContractLog log = sealer.log(CONTRACT);
        var former = log.key().orElseThrow();

        sealer.rotate();
        SignedCheckpoint both = log.checkpoint().orElseThrow();
        store.record("c-1", "k-2", 0, 3);
        sealer.catchUp();

        var present = log.key().orElseThrow();
        assertThat(present).isNotEqualTo(former);
        both.verify(former.name(), LogKey.known(List.of(former)));
        both.verify(former.name(), LogKey.known(List.of(present)));
        Succession succession = log.successions().get(0);
        succession.verify();
        assertThat(succession.size()).isEqualTo(3);
        assertThat(List.of(succession.from(), succession.to())).containsExactly(former, present);
        assertSealed("c-1");
        assertThat(data.resolve("log/_key.next")).doesNotExist();

        sealer.close();
        sealer = sealer(data, new FailingDisk(0));
        store.record("c-1", "k-3", 0, 3);
        sealer.catchUp();
        assertSealed("c-1");
    }

    @Test
    void beginsNoOtherLogWhereItsOwnIsMissing() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        sealer.close();
        Files.move(data.resolve("log"), data.resolve("log-elsewhere"));

        sealer = sealer(data, new FailingDisk(0));
        sealer.catchUp();

        assertThat(sealer.stop().orElseThrow().why()).isEqualTo(Stop.Why.NO_LOG);
        assertThat(data.resolve("log")).doesNotExist();
        Files.move(data.resolve("log-elsewhere"), data.resolve("log"));
        sealer.catchUp();
        assertThat(sealer.stop()).isEmpty();
        assertSealed("c-1");
    }

    @Test
    void makesNoOtherKeyWhereItsOwnIsMissing() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        sealer.close();
        Files.delete(data.resolve("log/_key"));

        sealer = sealer(data, new FailingDisk(0));
        sealer.catchUp();

        assertThat(sealer.stop().orElseThrow().detail()).contains("_key is missing");
    }

    @Test
    void sealsNothingUnderABaseThatCannotBeReadAndSaysSo() throws Exception {
        store.record("c-1", "k-1", 0);
        sealer.catchUp();
        String base = Files.readString(data.resolve("log/_base"));
        Files.writeString(data.resolve("log/_base"), "?\n");

        restart();
        sealer.catchUp();

        assertThat(sealer.stop()).hasValueSatisfying(stop -> {
            assertThat(stop.why()).isEqualTo(Stop.Why.BROKEN_LOG);
            assertThat(stop.detail()).contains("_base", "should hold the base of origins");
        });
        Files.writeString(data.resolve("log/_base"), base);
        store.record("c-1", "k-1", 1);
        sealer.catchUp();
        assertThat(sealer.stop()).isEmpty();
        assertSealed("c-1");
    }
}
