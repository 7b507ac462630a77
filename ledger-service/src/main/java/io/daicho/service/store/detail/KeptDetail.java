package io.daicho.service.store.detail;

import io.daicho.api.journal.DetailText;
import org.jspecify.annotations.Nullable;

/**
 * What the store has behind a detail: its text, or why not.
 *
 * @param field where in the fact it belongs
 * @param text salt and text, if they can be read
 * @param erasedBy the id of the fact by which it was erased, if it was
 * @param fault why it cannot be read although nobody erased it
 */
public record KeptDetail(
        String field,
        @Nullable DetailText text,
        @Nullable String erasedBy,
        @Nullable Fault fault) {
    /** Why a detail that nobody erased cannot be read. */
    public enum Fault {
        /** There is no row for it. */
        MISSING,
        /** Its row was changed, or is not its own. */
        CHANGED,
        /** The salted digest of what is there is not the one in the fact. */
        DIGEST_DIFFERS,
        /** The keyring ends before its slot. */
        KEY_MISSING,
        /** Its slot in the keyring was changed. */
        KEY_CHANGED,
        /** The bytes of the evidence file are not there. */
        FILE_MISSING,
        /** The bytes of the evidence file were changed, cut off or added to. */
        FILE_CHANGED,
        /** The bytes of the evidence file cannot be read now. */
        FILE_UNREADABLE,
        /** Its key is in another keyring than this ledger has. */
        KEY_ELSEWHERE
    }

    static KeptDetail of(DetailText text) {
        return new KeptDetail(text.field(), text, null, null);
    }

    /** One that the fact of this id erased. */
    public static KeptDetail erased(String field, String by) {
        return new KeptDetail(field, null, by, null);
    }

    /** One that cannot be read. */
    public static KeptDetail faulty(String field, Fault fault) {
        return new KeptDetail(field, null, null, fault);
    }
}
