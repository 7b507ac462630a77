package io.daicho.service.sealing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.api.id.ContractId;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningTest {
    private static final Signing.Given NOTHING = new Signing.Given(null, null, null);
    private static final ContractId CONTRACT = new ContractId("c-1");

    @TempDir
    Path data;

    private LogDirectory directory;

    @BeforeEach
    void open() {
        directory = LogDirectory.of(data);
    }

    private Signing open(Signing.Given given) {
        return Signing.open(directory, given, new RealDisk());
    }

    @Test
    void makesAKeyForItsOwnerOnlyAndABaseOfItsOwn() throws IOException {
        Signing made = open(NOTHING);
        Signing again = open(NOTHING);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.key())))
                .isEqualTo("rw-------");
        assertThat(made.base().origin(CONTRACT, 1))
                .matches("daicho-[0-9a-f]{16}/c-1")
                .isEqualTo(again.base().origin(CONTRACT, 1));
        assertThat(again.key().verifier("x")).isEqualTo(made.key().verifier("x"));
        assertThat(LogDirectory.of(data).contracts()).isEmpty();
    }

    @Test
    void bothKeysAreThereWhileOneFollowsTheOther() throws IOException {
        Signing signing = open(NOTHING);
        LogKey first = signing.key();
        signing.rotate();

        Signing half = open(NOTHING);
        assertThat(half.former())
                .isNotNull()
                .satisfies(former -> assertThat(former.verifier("x")).isEqualTo(first.verifier("x")));
        assertThat(half.key().verifier("x")).isEqualTo(signing.key().verifier("x"));

        half.settle();
        assertThat(open(NOTHING).former()).isNull();
        assertThat(open(NOTHING).key().verifier("x")).isEqualTo(signing.key().verifier("x"));
        assertThat(directory.nextKey()).doesNotExist();
    }

    @Test
    void takesAKeyFromPkcs12AndLetsItFollowTheOneThatIsThere() throws Exception {
        LogKey made = open(NOTHING).key();
        Path store = pkcs12("secret");

        Signing given = open(new Signing.Given(null, Pkcs12Key.read(store, "secret".toCharArray()), null));

        assertThat(given.former())
                .isNotNull()
                .satisfies(former -> assertThat(former.verifier("x")).isEqualTo(made.verifier("x")));
        assertThatThrownBy(given::rotate)
                .isInstanceOf(CannotRotate.class)
                .hasMessageContaining("daicho.sealing.former-key-store");
        assertThatThrownBy(() -> Pkcs12Key.read(store, "wrong".toCharArray()))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("key.p12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"})
    void saysWhichFileIsNoKey(String content) throws IOException {
        open(NOTHING);
        Files.writeString(directory.key(), content);

        assertThatThrownBy(() -> open(NOTHING)).isInstanceOf(UnusableKey.class).hasMessageContaining("_key");
    }

    @Test
    void refusesHalvesThatDoNotBelongTogether() throws IOException {
        open(NOTHING);
        String first = Files.readString(directory.key());
        Files.delete(directory.key());
        open(NOTHING);
        String second = Files.readString(directory.key());
        int cut = first.indexOf("-----BEGIN PUBLIC");
        Files.writeString(
                directory.key(), first.substring(0, cut) + second.substring(second.indexOf("-----BEGIN PUBLIC")));

        assertThatThrownBy(() -> open(NOTHING))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("the private key is not that of the public key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ledger.example.jp/", "/x", "a+b", "a\nb"})
    void refusesABaseThatCannotStandInAnOrigin(String base) {
        assertThatThrownBy(() -> new OriginBase(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a name such as");
    }

    private Path pkcs12(String password) {
        Path key = data.resolve("key.pem");
        Path certificate = data.resolve("certificate.pem");
        Path store = data.resolve("key.p12");
        Tool openssl = Tool.openssl();
        openssl.call(data, "genpkey", "-algorithm", "ed25519", "-out", key);
        openssl.call(data, "req", "-x509", "-new", "-key", key, "-subj", "/CN=log", "-out", certificate);
        String export = "pkcs12 -export -inkey key.pem -in certificate.pem -out key.p12 -passout pass:" + password;
        assertThat(openssl.call(data, (Object[]) export.split(" ", -1))).endsWith("exit 0");
        return store;
    }
}
