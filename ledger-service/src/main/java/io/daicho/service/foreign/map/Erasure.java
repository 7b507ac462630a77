package io.daicho.service.foreign.map;

import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;

/**
 * What a deletion at a place is worth.
 *
 * @param level how thoroughly it erases
 * @param technique by what
 * @param verification whether the record of the deletion itself shows that it worked
 */
public record Erasure(Sanitisation.Level level, Sanitisation.Technique technique, Verification verification) {}
