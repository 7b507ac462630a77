package io.daicho.service.signing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What documents are signed with: {@code daicho.signing.…}.
 *
 * @param organisation whom the certificate names that is made with the key
 * @param keystore a PKCS#12 file with a key of one's own; absent: {@code document-key.pem} in the data directory
 * @param password its password
 * @param alias which key in it; absent: the only one
 */
@ConfigurationProperties("daicho.signing")
record SigningProperties(
        @DefaultValue("organisation not named") String organisation,
        @Nullable Path keystore,
        @DefaultValue("") String password,
        @Nullable String alias) {
    /** Never shows the password. */
    @Override
    public String toString() {
        return "SigningProperties[" + organisation + " " + keystore + " " + alias + "]";
    }
}
