package io.daicho.service.sealing.witness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which witnesses are asked to cosign.
 *
 * @param witnesses each of them: {@code daicho.sealing.witnesses[0].url}, {@code daicho.sealing.witnesses[0].key}, …
 */
@ConfigurationProperties("daicho.sealing")
record WitnessProperties(@DefaultValue List<One> witnesses) {
    /**
     * One witness.
     *
     * @param url where it is asked, such as {@code http://10.0.0.5:8090}
     * @param key its verifier key, as {@code ./ledger witness key} prints it
     */
    record One(@Nullable String url, @Nullable String key) {
        WitnessAddress address() {
            return WitnessAddress.read(url == null ? "" : url, key == null ? "" : key);
        }
    }
}
