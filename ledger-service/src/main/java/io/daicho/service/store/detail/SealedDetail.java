package io.daicho.service.store.detail;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.DetailText;
import io.daicho.service.store.keyring.BrokenSeal;
import io.daicho.service.store.keyring.Seal;
import io.daicho.service.store.keyring.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A detail sealed under a key of its own, on its way into the store; made by whoever records, so that the one thread that
 * writes does not have to.
 *
 * @param field where in the fact it belongs
 * @param slotName what its key is for, as the keyring knows it
 * @param key its key
 * @param sealed salt and text, sealed
 * @param content for an evidence file: under which name its bytes lie
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares as a whole
public record SealedDetail(
        String field,
        byte[] slotName,
        byte[] key,
        byte[] sealed,
        @Nullable String content) {
    /** A detail of a fact, sealed under a new key. */
    public static SealedDetail of(String eventId, Fact fact, DetailText detail) {
        String content = DetailFields.isFile(fact, detail.field())
                ? FileKey.of(detail.text()).name()
                : null;
        return of(eventId, detail, content);
    }

    /** A detail, sealed under a new key. */
    public static SealedDetail of(String eventId, DetailText detail, @Nullable String content) {
        byte[] salt = HexFormat.of().parseHex(detail.salt());
        byte[] text = detail.text().getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(salt, salt.length + text.length);
        System.arraycopy(text, 0, both, salt.length, text.length);
        byte[] key = Secret.key();
        byte[] name = name(eventId, detail.field());
        return new SealedDetail(
                detail.field(), Seal.sha256(name), key, Seal.close(key, 0, true, name, both, both.length), content);
    }

    /** The name of a detail, which it is sealed to. */
    public static byte[] name(String eventId, String field) {
        return (eventId + "\n" + field).getBytes(StandardCharsets.UTF_8);
    }

    /** What a key opens. */
    public static DetailText open(String eventId, String field, byte[] key, byte[] sealed) throws BrokenSeal {
        byte[] both = Seal.open(key, 0, true, name(eventId, field), sealed, sealed.length);
        return new DetailText(
                field,
                HexFormat.of().formatHex(both, 0, DetailText.SALT_BYTES),
                new String(both, DetailText.SALT_BYTES, both.length - DetailText.SALT_BYTES, StandardCharsets.UTF_8));
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "SealedDetail[" + field + "]";
    }
}
