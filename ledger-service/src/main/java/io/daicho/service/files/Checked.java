package io.daicho.service.files;

/**
 * What a check came to.
 *
 * @param details how many details are there and as they were filed
 * @param files how many evidence files are
 * @param erased how many of both are erased
 * @param findings how many are not as they should be
 * @param unnamed how many files lie on the shelf that no fact names
 */
public record Checked(long details, long files, long erased, long findings, long unnamed) {}
