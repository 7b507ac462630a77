package io.daicho.conclusions.question;

import java.time.Instant;

/**
 * That somebody viewed or exported a ledger.
 *
 * @param at when
 * @param who by which way and, where that is known, who
 * @param what VIEWED, ASKED or EXPORTED; LEFT_OUT in the row that stands for earlier ones
 * @param detail what exactly: a path or a call, without any personal data
 */
public record Access(Instant at, String who, String what, String detail) {
    /** In the place of earlier ones that are too many to be listed: how many, and when the last of them was. */
    public static Access leftOut(long count, Instant last) {
        return new Access(last, "-", "LEFT_OUT", count + " earlier");
    }
}
