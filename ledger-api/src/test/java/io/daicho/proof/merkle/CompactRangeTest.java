package io.daicho.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.testing.GrownTree;
import io.daicho.proof.testing.NaiveTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompactRangeTest {
    private static final int MOST = 300;
    private static final GrownTree TREE = GrownTree.ofBytes(MOST);
    private static final NaiveTree BY_DEFINITION = new NaiveTree();

    @Test
    void hasTheRootOfTheDefinitionAfterEveryLeaf() {
        CompactRange range = CompactRange.empty();
        assertThat(range.root()).isEqualTo(BY_DEFINITION.root(0, 0));

        for (int i = 0; i < MOST; i++) {
            range.append(BY_DEFINITION.root(i, i + 1));
            assertThat(range.size()).isEqualTo(i + 1);
            assertThat(range.root()).isEqualTo(BY_DEFINITION.root(0, i + 1));
        }
    }

    @Test
    void growsOnFromWhatWasKeptAtAnySize() {
        for (int kept = 0; kept < MOST; kept++) {
            CompactRange range = CompactRange.of(TREE, kept);
            assertThat(range.root()).isEqualTo(BY_DEFINITION.root(0, kept));

            range.append(BY_DEFINITION.root(kept, kept + 1));
            assertThat(range.root()).as("grown on from %s", kept).isEqualTo(BY_DEFINITION.root(0, kept + 1));
        }
    }

    @Test
    void handsOnEverySubtreeThatIsCompleteWithALeafUpwards() {
        CompactRange range = CompactRange.of(TREE, 7);
        List<String> handedOn = new ArrayList<>();

        range.append(BY_DEFINITION.root(7, 8), (level, index, hash) -> handedOn.add(level + "/" + index + " " + hash));

        assertThat(handedOn)
                .containsExactly(
                        "0/7 " + BY_DEFINITION.root(7, 8),
                        "1/3 " + BY_DEFINITION.root(6, 8),
                        "2/1 " + BY_DEFINITION.root(4, 8),
                        "3/0 " + BY_DEFINITION.root(0, 8));
    }

    @Test
    void refusesASizeBelowNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> CompactRange.of(TREE, -1));
    }
}
