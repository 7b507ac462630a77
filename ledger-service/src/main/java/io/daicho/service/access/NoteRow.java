package io.daicho.service.access;

import java.time.Instant;

/**
 * A note as it is stored, without what lies beside it.
 *
 * @param position its number, from 0 without a gap
 * @param at when it was noted
 * @param type what kind of thing was noted
 * @param payload what was noted, canonical JSON
 */
public record NoteRow(long position, Instant at, String type, String payload) {}
