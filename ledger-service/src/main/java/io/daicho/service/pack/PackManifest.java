package io.daicho.service.pack;

import java.util.List;
import java.util.SortedMap;

/**
 * What a pack is, and what it is pinned to. It is the last file of the pack, {@value #NAME}.
 *
 * @param format the version of the layout, {@value #FORMAT}
 * @param contract the contract
 * @param origin the origin of its log
 * @param size how many entries the log has in it
 * @param root the root over them, base64
 * @param checkpoint the SHA-256 of the file {@code log/checkpoint}, hexadecimal: with all its signatures
 * @param asOf the instant at which conclusions and answers look, ISO 8601 in UTC
 * @param knownAt up to when what was recorded counts: when the last entry was recorded
 * @param clauseSet the edition of the clauses
 * @param stamps the names of the time stamps that are in it
 * @param files the SHA-256 of each file, hexadecimal
 */
public record PackManifest(
        int format,
        String contract,
        String origin,
        long size,
        String root,
        String checkpoint,
        String asOf,
        String knownAt,
        String clauseSet,
        List<String> stamps,
        SortedMap<String, String> files) {
    /** The version of the layout that this software writes and reads. */
    public static final int FORMAT = 1;

    /** Its name in the pack. */
    public static final String NAME = "manifest.json";

    /** The folder with the log, in the layout of decision 0015. */
    public static final String LOG = "log/";

    /** A manifest with copies of its lists. */
    public PackManifest {
        stamps = List.copyOf(stamps);
    }
}
