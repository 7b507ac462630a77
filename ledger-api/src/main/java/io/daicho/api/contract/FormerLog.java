package io.daicho.api.contract;

import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import java.util.regex.Pattern;

/**
 * A sealed log that has ended, with its head: the newest checkpoint that was published.
 *
 * @param origin which log, as the first line of its checkpoints says
 * @param size how many entries that checkpoint covers
 * @param root the root over them in base64, as the checkpoint says
 * @param end why nothing more may be published in it
 */
public record FormerLog(
        @Plain(Plain.Kind.IDENTIFIER) String origin,
        long size,
        @Plain(Plain.Kind.ROOT) String root,
        LogEnd end) {
    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:_-]*(/[A-Za-z0-9._-]+)+");
    private static final Pattern ROOT = Pattern.compile("[A-Za-z0-9+/]{43}=");

    /** Checks the form of the head. */
    public FormerLog {
        PlainText.checked("origin", origin);
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException(
                    "origin is the first line of a checkpoint, such as ledger.example.jp/c-1");
        }
        if (size < 1) {
            throw new IllegalArgumentException("size is how many entries the checkpoint covers: 1 or more");
        }
        if (!ROOT.matcher(root).matches()) {
            throw new IllegalArgumentException("root is the third line of a checkpoint: 32 bytes in base64");
        }
    }
}
