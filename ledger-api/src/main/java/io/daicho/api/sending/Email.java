package io.daicho.api.sending;

import io.daicho.api.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What annex 6(1) asks about an e-mail.
 *
 * @param recipientsChecked ア whether the recipients were checked before sending
 * @param bodyChecked ア whether the body was
 * @param attachmentsChecked ア whether the attachments were
 * @param checkedBy who checked
 * @param addressing イ how the addresses that the client designated were written
 */
public record Email(
        boolean recipientsChecked,
        boolean bodyChecked,
        boolean attachmentsChecked,
        @Nullable PersonId checkedBy,
        Addressing addressing) {
    /** Whether everything was checked. */
    public boolean allChecked() {
        return recipientsChecked && bodyChecked && attachmentsChecked;
    }

    /** How addresses are written. */
    public enum Addressing {
        /** There is only one. */
        ONE_ADDRESS,
        /** Several, one message to each. */
        INDIVIDUALLY,
        /** Several, in BCC. */
        BCC,
        /** Several, in To or CC, for all recipients to see. */
        VISIBLE
    }
}
