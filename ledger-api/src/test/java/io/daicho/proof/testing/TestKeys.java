package io.daicho.proof.testing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The keys of RFC 8032 section 7.1, whose private halves everybody knows. */
public final class TestKeys {
    /** TEST 1. */
    public static final KeyPair LOG = pair("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

    /** TEST 2. */
    public static final KeyPair WITNESS = pair("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

    /** TEST 3. */
    public static final KeyPair STRANGER = pair("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");

    private TestKeys() {}

    private static KeyPair pair(String seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new AssertionError(absent);
        }
    }

    /** Chance that always gives the same bytes. */
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(String hex) {
            seed = HexFormat.of().parseHex(hex);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(Arrays.copyOf(seed, bytes.length), 0, bytes, 0, bytes.length);
        }
    }
}
