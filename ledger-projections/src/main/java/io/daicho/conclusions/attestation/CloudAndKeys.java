package io.daicho.conclusions.attestation;

import java.util.List;

/**
 * 6: cloud services and keys.
 *
 * @param clouds the services in which copies lay
 * @param keys the keys on record
 */
public record CloudAndKeys(List<CloudEntry> clouds, List<KeyEntry> keys) {}
