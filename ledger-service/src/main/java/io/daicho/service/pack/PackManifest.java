package io.daicho.service.pack;

import io.daicho.api.id.ContractId;
import io.daicho.service.words.Software;
import java.util.List;
import java.util.SortedMap;

/**
 * What a pack is, and what it is pinned to. It is the last file of the pack, {@value #NAME}.
 *
 * @param format the version of the layout, {@value #FORMAT}
 * @param madeBy the version of the software that made it; another may say the same in other words
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
        String madeBy,
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

    /** The texts behind details, with their salts. */
    public static final String DETAILS = "details.jsonl";

    /** The folder with the evidence files, each under the id of the fact that filed it. */
    public static final String EVIDENCE = "evidence/";

    /** The folder with the edition of the clauses. */
    public static final String CLAUSES = "clauses/";

    /** A manifest with copies of its lists. */
    public PackManifest {
        stamps = List.copyOf(stamps);
    }

    static PackManifest of(ContractId contract, Pin pin, String clauseSet, SortedMap<String, String> files) {
        return new PackManifest(
                FORMAT,
                Software.VERSION,
                contract.value(),
                pin.checkpoint().checkpoint().origin(),
                pin.size(),
                pin.checkpoint().checkpoint().root().toString(),
                pin.digest(),
                pin.asOfText(),
                pin.knownAtText(),
                clauseSet,
                pin.stamps(),
                files);
    }

    /** Whether this version of the software made it. */
    public boolean madeByThisVersion() {
        return Software.VERSION.equals(madeBy);
    }
}
