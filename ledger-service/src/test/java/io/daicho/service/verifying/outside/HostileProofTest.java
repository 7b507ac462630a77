package io.daicho.service.verifying.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.Entry;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.InclusionProof;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Outcome;
import io.daicho.service.verifying.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proofs of entries that are none, or that belong elsewhere: whoever seals can seal anything. */
class HostileProofTest {
    private static final String ORIGIN = "hostile.example.jp/c-1";
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final LogKey key = LogKey.make();

    @Test
    void anEntryAtItsPlaceIsProved() {
        Report report = verify(entry("c-1/f-1", 0));
        assertThat(report.contract("c-1").faults()).isEmpty();
        assertThat(report.contract("c-1").verdict(Aspect.INTEGRITY).outcome()).isEqualTo(Outcome.PROVED);
    }

    @Test
    void anEntryThatNamesAnotherPlaceOrContractIsNot() {
        for (byte[] entry : List.of(entry("c-1/f-1", 7), entry("c-2/f-1", 0))) {
            assertThat(verify(entry).contract("c-1").faults())
                    .extracting(Fault::kind)
                    .containsExactly(FaultKind.ENTRY_MISPLACED);
        }
    }

    @Test
    void whatIsNoEntryIsNot() {
        assertThat(verify("a letter".getBytes(StandardCharsets.UTF_8))
                        .contract("c-1")
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.ENTRY_MALFORMED);
    }

    @Test
    void aWitnessThatWasNamedAndSaysNothingIsAFault() {
        Cosigner witness = new Cosigner("witness.example.jp", LogKey.make().pair());
        byte[] entry = entry("c-1/f-1", 0);
        SignedCheckpoint signed = signed(entry);
        assertThat(verify(entry, signed, List.of(witness.key())).contract("c-1").faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.WITNESS_SILENT);
        SignedCheckpoint cosigned = signed.with(signed.cosignature(witness, NOON));
        assertThat(verify(entry, cosigned, List.of(witness.key()))
                        .contract("c-1")
                        .verdict(Aspect.TIME)
                        .outcome())
                .isEqualTo(Outcome.PROVED);
    }

    private static byte[] entry(String id, long position) {
        return new Entry(
                        id,
                        "copy.used",
                        "1",
                        "copy",
                        "c-1/copy/k-1",
                        0,
                        position,
                        "2026-06-01T12:00:00.000Z",
                        "{}",
                        "{}")
                .bytes();
    }

    private SignedCheckpoint signed(byte[] entry) {
        return key.sign(new Checkpoint(ORIGIN, 1, Hash.leaf(entry)), NOON);
    }

    private Report verify(byte[] entry) {
        return verify(entry, signed(entry), List.of());
    }

    private Report verify(byte[] entry, SignedCheckpoint signed, List<VerifierKey> witnesses) {
        byte[] proof =
                EntryProof.of(new InclusionProof(0, 1, List.of()), signed).bytes();
        Demands demands = new Demands(
                new Trust(List.of(key.verifier(ORIGIN)), witnesses), List.of(), true, Demands.USUAL_HEARTBEAT);
        return new ProofVerification("f-1.tlog-proof", demands).run(proof, entry);
    }
}
