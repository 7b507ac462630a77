package io.daicho.service.stamping;

import io.daicho.proof.Malformed;
import io.daicho.service.trust.TrustAnchors;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who stamps, and how often: {@code daicho.stamps.…}.
 *
 * @param every how long after one checkpoint the next is stamped, if it is another
 * @param timeout how long an authority may take to answer
 * @param authorities who stamps
 */
@ConfigurationProperties("daicho.stamps")
record StampProperties(
        @DefaultValue("PT1H") Duration every,
        @DefaultValue("PT30S") Duration timeout,
        @DefaultValue List<Authority> authorities) {
    /**
     * An authority.
     *
     * @param name what it is called here; absent: the host in its address
     * @param url where it answers
     * @param certificate a file in PEM with the certificates that its stamps have to lead to
     * @param policy the policy that it is asked for; absent: its own choice
     */
    record Authority(
            @Nullable String name,
            @Nullable URI url,
            @Nullable Path certificate,
            @Nullable String policy) {}

    /** The authorities, with their certificates read. */
    List<StampAuthority> read() {
        List<StampAuthority> read = new ArrayList<>();
        for (int i = 0; i < authorities.size(); i++) {
            read.add(read("daicho.stamps.authorities[" + i + "]", authorities.get(i)));
        }
        return read;
    }

    private static StampAuthority read(String where, Authority given) {
        URI url = given.url();
        Path certificate = given.certificate();
        if (url == null || certificate == null) {
            throw new UnusableAuthority(
                    where,
                    "it needs .url, the address of the authority, and .certificate, a file in PEM with the certificate"
                            + " that its stamps lead to.");
        }
        String name = given.name() == null ? String.valueOf(url.getHost()).toLowerCase(Locale.ROOT) : given.name();
        try {
            return new StampAuthority(name, url, TrustAnchors.read(certificate), Optional.ofNullable(given.policy()));
        } catch (IllegalArgumentException | Malformed unusable) {
            throw new UnusableAuthority(where, unusable.getMessage() + ".");
        } catch (IOException unreadable) {
            throw new UnusableAuthority(where + ".certificate", "the file cannot be read: " + unreadable + ".");
        }
    }
}
