package io.daicho.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.testing.Vectors;
import io.daicho.proof.text.Lines;
import io.daicho.proof.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The proofs that transparency-dev/merkle publishes in its folder testdata, good ones and bad ones. */
class PublishedProofsTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** It is accepted there although its roots are no hashes: they are twelve bytes. */
    private static final String ROOTS_THAT_ARE_NO_HASHES = "sizes-are-equal-one-and-proof-is-empty.json";

    @Test
    void acceptsTheGoodProofsOfInclusionAndRefusesTheBad() throws IOException {
        List<Path> files = Vectors.files("merkle/inclusion", ".json");

        assertThat(files).hasSize(98).allSatisfy(file -> {
            JsonNode given = JSON.readTree(Files.readAllBytes(file));
            assertThat(isRefused(() -> inclusion(given)))
                    .isEqualTo(given.get("wantErr").booleanValue());
        });
    }

    @Test
    void acceptsTheGoodProofsOfConsistencyAndRefusesTheBad() throws IOException {
        List<Path> files = Vectors.files("merkle/consistency", ".json");

        assertThat(files).hasSize(98).allSatisfy(file -> {
            JsonNode given = JSON.readTree(Files.readAllBytes(file));
            boolean isBad = given.get("wantErr").booleanValue() || file.endsWith(ROOTS_THAT_ARE_NO_HASHES);
            assertThat(isRefused(() -> consistency(given))).isEqualTo(isBad);
        });
    }

    private static void inclusion(JsonNode given) throws Malformed, ProofFailed {
        long index = given.get("leafIdx").bigIntegerValue().longValue();
        new InclusionProof(index, given.get("treeSize").longValue(), hashes(given.get("proof")))
                .verify(hash(given.get("leafHash")), hash(given.get("root")));
    }

    private static void consistency(JsonNode given) throws Malformed, ProofFailed {
        new ConsistencyProof(given.get("size1").longValue(), given.get("size2").longValue(), hashes(given.get("proof")))
                .verify(hash(given.get("root1")), hash(given.get("root2")));
    }

    private static List<Hash> hashes(JsonNode given) throws Malformed {
        List<Hash> hashes = new ArrayList<>();
        for (JsonNode hash : given) {
            hashes.add(hash(hash));
        }
        return hashes;
    }

    private static Hash hash(JsonNode given) throws Malformed {
        Lines lines = new Text("vector", given.stringValue() + "\n", 1).lines();
        return Hash.read(lines, "the hash", lines.next("the hash"));
    }

    private static boolean isRefused(Verification verification) {
        try {
            verification.run();
            return false;
        } catch (Malformed | ProofFailed refused) {
            return refused.getMessage() == null ? fail("says nothing") : true;
        }
    }

    private interface Verification {
        void run() throws Malformed, ProofFailed;
    }
}
