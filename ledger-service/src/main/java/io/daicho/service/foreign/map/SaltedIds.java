package io.daicho.service.foreign.map;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Ids made from names that may not be told: HMAC-SHA256 under the map's salt, cut to 96 bits. */
public final class SaltedIds {
    private static final int BYTES = 12;

    private final SecretKeySpec key;

    /** Ids under the salt of a map. */
    public SaltedIds(ForeignMap map) {
        this.key = new SecretKeySpec(map.salt().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The id for these names, 24 hexadecimal digits: the same for the same names in the same order. */
    public String of(String... names) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (String name : names) {
                mac.update(name.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            return HexFormat.of().formatHex(mac.doFinal(), 0, BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
