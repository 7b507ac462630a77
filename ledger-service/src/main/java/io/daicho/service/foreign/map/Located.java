package io.daicho.service.foreign.map;

import io.daicho.api.id.CopyId;

/**
 * What the map says about a path.
 *
 * @param place the place that it is at
 * @param copy the copy that it is, or that it is a part of
 * @param part whether it is only a part of the copy
 */
public record Located(Place place, CopyId copy, boolean part) {}
