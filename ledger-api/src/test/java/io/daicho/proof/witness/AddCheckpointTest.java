package io.daicho.proof.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.testing.ExampleLog;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddCheckpointTest {
    /** The example of C2SP tlog-witness. */
    private static final String PUBLISHED = """
            old 20852014
            PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
            jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
            5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
            /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
            """;

    /** Likewise. */
    private static final String PUBLISHED_ANSWER = """
            — witness.example/w1 CMp+6LWBU0anHGH5aNDTJkH/gj79sG+T6+iP2ThYN5krrDJbR1HDnucjL39QsZTSvVjyQLrdk3DXDqI5G2HgLatVs0pWh6Up69HVOw==
            — witness.example/w1 I7rEps0pvK2UqkS2gSpVUDhrhVtQV9lgF6pRrWAvjJHjyWpW7VcE3SiOlVlbQNt64vWhO+DlkL0+UfzuOBMh9ChdMkP1vi/lCAsmlw==
            — witness.example/w2 AWui8Sk55XjYLOijihBjhqEH6nS1ndDymE0a+6idX7pLcnoB+dhnz0854aLZgrrKbYKA7nC3HNJhm/kWl7oJlqU3rXXvpysAdyP3wQ==
            """;

    @Test
    void readsThePublishedExampleAndWritesTheSame() throws Malformed {
        AddCheckpoint read = AddCheckpoint.read(bytes(PUBLISHED));

        assertThat(read.oldSize()).isEqualTo(20_852_014);
        assertThat(read.proof()).hasSize(4);
        assertThat(read.checkpoint().checkpoint().size()).isEqualTo(20_852_163);
        assertThat(read.checkpoint().note().signatures()).hasSize(2);
        assertThat(read.bytes()).isEqualTo(bytes(PUBLISHED));
    }

    @Test
    void readsThePublishedAnswerAndWritesTheSame() throws Malformed {
        Cosignatures read = Cosignatures.read(bytes(PUBLISHED_ANSWER));

        assertThat(read.signatures())
                .extracting(NoteSignature::name)
                .containsExactly("witness.example/w1", "witness.example/w1", "witness.example/w2");
        assertThat(read.bytes()).isEqualTo(bytes(PUBLISHED_ANSWER));
    }

    @Test
    void continuesWhatTheWitnessCosignedLast() throws Malformed, ProofFailed {
        for (int old = 1; old <= ExampleLog.SIZE; old++) {
            AddCheckpoint read = AddCheckpoint.read(ExampleLog.request(old).bytes());

            read.verifyContinues(ExampleLog.signed(old).checkpoint().root());
        }
    }

    @Test
    void needsNoProofForALogThatTheWitnessNeverSaw() throws Malformed, ProofFailed {
        AddCheckpoint first = new AddCheckpoint(0, List.of(), ExampleLog.signed(7));

        AddCheckpoint.read(first.bytes()).verifyContinues(Hash.EMPTY_ROOT);

        assertThat(new String(first.bytes(), StandardCharsets.UTF_8)).startsWith("old 0\n\nledger.example.jp/c-1\n7\n");
    }

    @Test
    void theAnswerOfAWitnessStandsUnderTheCheckpoint() throws Malformed, ProofFailed {
        SignedCheckpoint asked = ExampleLog.signed(7);
        Cosignatures answer = Cosignatures.read(
                new Cosignatures(List.of(asked.cosignature(ExampleLog.WITNESS, ExampleLog.SEEN))).bytes());

        SignedCheckpoint cosigned = asked.with(answer.signatures().get(0));

        assertThat(cosigned).isEqualTo(ExampleLog.cosigned(7));
        assertThat(cosigned.verify(ExampleLog.ORIGIN, ExampleLog.KEYS).cosignatures())
                .hasSize(1);
    }

    @Test
    void saysWhichSizeItCosignedLast() throws Malformed {
        assertThat(new LatestSize(20_852_014).bytes()).isEqualTo(bytes("20852014\n"));
        assertThat(LatestSize.read(bytes("0\n"))).isEqualTo(new LatestSize(0));
    }

    @Test
    void refusesToMakeWhatAWitnessWouldNotRead() {
        Hash root = ExampleLog.signed(7).checkpoint().root();
        assertThatIllegalArgumentException().isThrownBy(() -> new AddCheckpoint(8, List.of(), ExampleLog.signed(7)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AddCheckpoint(-1, List.of(), ExampleLog.signed(7)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AddCheckpoint(1, Collections.nCopies(64, root), ExampleLog.signed(7)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cosignatures(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LatestSize(-1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
