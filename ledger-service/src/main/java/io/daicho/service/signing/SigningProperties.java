package io.daicho.service.signing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What documents are signed with: {@code daicho.signing.…}.
 *
 * @param organisation whom the certificate names that is made with the key; absent: the contractor of the first document
 * @param keyStore a PKCS#12 file with a key of one's own; absent: {@code document-key.pem} in the data directory
 * @param keyStorePassword its password
 * @param keyAlias which key in it; absent: the only one
 */
@ConfigurationProperties("daicho.signing")
record SigningProperties(
        @Nullable String organisation,
        @Nullable Path keyStore,
        @DefaultValue("") String keyStorePassword,
        @Nullable String keyAlias) {
    /** Never shows the password. */
    @Override
    public String toString() {
        return "SigningProperties[" + organisation + " " + keyStore + " " + keyAlias + "]";
    }
}
