package io.daicho.service.foreign.nwipe;

import io.daicho.api.id.CopyId;

/**
 * A copy on a medium.
 *
 * @param copy the copy
 * @param medium what tells the medium from others beside the serial number: its kind, its holder, its place
 */
public record CopyOnMedium(CopyId copy, String medium) {}
