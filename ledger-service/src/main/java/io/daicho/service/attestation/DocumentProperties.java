package io.daicho.service.attestation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With which key documents are signed: {@code daicho.documents.…}.
 *
 * @param keyStore a PKCS#12 file with the key; absent: {@code document-key.pem} in the data directory, made when first needed
 * @param keyStorePassword its password
 * @param keyAlias which key in it; absent: the only one
 */
@ConfigurationProperties("daicho.documents")
record DocumentProperties(
        @Nullable Path keyStore,
        @DefaultValue("") String keyStorePassword,
        @Nullable String keyAlias) {
    /** Never shows the password. */
    @Override
    public String toString() {
        return "DocumentProperties[" + keyStore + "]";
    }
}
