package io.daicho.service.stamping;

import io.daicho.service.trust.TrustAnchors;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who stamps.
 *
 * @param name what it is called here, and in the names of files: lower-case letters, digits, dots and hyphens
 * @param url where it answers, over HTTP or HTTPS
 * @param trusted the certificates that its stamps have to lead to
 * @param policy the policy that it is asked for, in digits and dots; empty: its own choice
 */
public record StampAuthority(String name, URI url, TrustAnchors trusted, Optional<String> policy) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?");
    private static final Pattern POLICY = Pattern.compile("[0-2](\\.(0|[1-9][0-9]{0,18})){1,20}");

    /** One that can be asked, and whose stamps can be verified. */
    public StampAuthority {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the name of an authority is of lower-case letters, digits, dots and"
                    + " hyphens, at most 64, not \"" + name + "\"");
        }
        if (url.getHost() == null || (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme()))) {
            throw new IllegalArgumentException(
                    "the address of the authority " + name + " begins with http:// or https://, not " + url);
        }
        if (trusted.isEmpty()) {
            throw new IllegalArgumentException(
                    "the authority " + name + " has no certificate to verify its stamps with");
        }
        policy.filter(oid -> !POLICY.matcher(oid).matches()).ifPresent(oid -> {
            throw new IllegalArgumentException(
                    "the policy of the authority " + name + " is digits with dots between, not \"" + oid + "\"");
        });
    }

    /** As errors call it. */
    @Override
    public String toString() {
        return name + " (" + url + ")";
    }
}
