package io.daicho.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.Malformed;
import io.daicho.proof.testing.TestKeys;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // of the log in transparency-dev/tessera testdata, and of a witness in transparency-dev/formats
                "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
                "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"
            })
    void readsWhatOthersPublishAndWritesTheSame(String published) throws Malformed {
        VerifierKey key = VerifierKey.read(published);

        assertThat(key).hasToString(published);
        assertThat(VerifierKey.of(key.name(), key.type(), key.publicKey())).isEqualTo(key);
    }

    @Test
    void theSameKeyHasAnotherIdForAnotherTypeOfSignature() {
        VerifierKey plain = VerifierKey.of("a", SignatureType.ED25519, TestKeys.LOG.getPublic());
        VerifierKey cosigning = VerifierKey.of("a", SignatureType.COSIGNATURE, TestKeys.LOG.getPublic());

        assertThat(plain.id()).isNotEqualTo(cosigning.id());
        assertThat(plain).isNotEqualTo(cosigning);
    }

    @Test
    void isTheThirtyTwoBytesOfTheCurve() {
        assertThat(Ed25519.raw(TestKeys.LOG.getPublic()))
                .as("RFC 8032 section 7.1, TEST 1")
                .isEqualTo(HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a b", "a+b", "a\u00a0b", "a\u3000b", "a\u0085b", "a\u2028b", "a\nb", "a\u0001b", "\uD842"})
    void refusesANameThatCouldNotStandInALine(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierKey.of(name, SignatureType.ED25519, TestKeys.LOG.getPublic()));
    }

    @Test
    void refusesAnotherKindOfKey() throws NoSuchAlgorithmException {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        KeyPair longer = KeyPairGenerator.getInstance("Ed448").generateKeyPair();

        for (KeyPair other : List.of(rsa, longer)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VerifierKey.of("a", SignatureType.ED25519, other.getPublic()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoteSigner("a", new KeyPair(TestKeys.LOG.getPublic(), rsa.getPrivate())));
    }

    @Test
    void refusesHalvesThatDoNotBelongTogether() {
        KeyPair mixed = new KeyPair(TestKeys.LOG.getPublic(), TestKeys.WITNESS.getPrivate());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoteSigner("a", mixed))
                .withMessageStartingWith("the private key is not that of the public key a+");
        assertThatIllegalArgumentException().isThrownBy(() -> new Cosigner("a", mixed));
    }

    /** Found by trying: nobody knows the private halves. */
    @Test
    void refusesTwoKeysThatCannotBeToldApart() throws Malformed {
        VerifierKey one = VerifierKey.read("a+906d811d+ASSMAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        VerifierKey other = VerifierKey.read("a+906d811d+AR+OAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierKeys.of(one, other))
                .withMessage("two keys have the same name and id: %s and %s", one, other);
        assertThat(VerifierKeys.of(one, VerifierKey.read(one.toString()))).hasToString("a+906d811d");
    }
}
