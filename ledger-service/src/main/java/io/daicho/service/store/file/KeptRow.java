package io.daicho.service.store.file;

import io.daicho.service.store.detail.DetailRow;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.detail.SealedDetail;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.keyring.Seal;
import io.daicho.service.store.keyring.Slot;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the chain for one detail, and how its key stands.
 *
 * @param eventId of which fact
 * @param kept what is there, or why not
 * @param content the name under which its file should lie, if it is one
 * @param keyring which keyring should have its key
 * @param slot the number of its key's slot
 * @param isErasedHere whether its row says that it was erased
 * @param hasBytes whether sealed bytes are there still
 * @param destroyedBy the fact by which its key was destroyed, if it was
 * @param keyState how its slot is; null without a keyring or where the key is elsewhere
 * @param isSlotItsOwn whether its slot is for it
 */
public record KeptRow(
        String eventId,
        KeptDetail kept,
        @Nullable String content,
        String keyring,
        long slot,
        boolean isErasedHere,
        boolean hasBytes,
        @Nullable String destroyedBy,
        Slot.@Nullable State keyState,
        boolean isSlotItsOwn) {
    static KeptRow of(DetailRow row, @Nullable Keyring keys) {
        Slot slot = keys != null && row.keyring().equals(keys.id()) ? keys.slot(row.slot()) : null;
        KeptDetail kept = keys == null ? KeptDetail.faulty(row.field(), KeptDetail.Fault.KEY_MISSING) : row.open(keys);
        return new KeptRow(
                row.eventId(),
                kept,
                row.content(),
                row.keyring(),
                row.slot(),
                row.erasedBy() != null,
                row.sealed() != null,
                slot != null && slot.state() == Slot.State.DESTROYED ? slot.erasedBy() : null,
                slot == null ? null : slot.state(),
                slot != null && slot.isFor(Seal.sha256(SealedDetail.name(row.eventId(), row.field()))));
    }
}
