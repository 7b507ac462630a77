package io.daicho.conclusions.question;

import java.time.Instant;

/**
 * That somebody viewed or exported a ledger.
 *
 * @param at when
 * @param who by which way and, where that is known, who
 * @param what VIEWED, ASKED or EXPORTED
 * @param detail what exactly: a path or a call, without any personal data
 */
public record Access(Instant at, String who, String what, String detail) {}
