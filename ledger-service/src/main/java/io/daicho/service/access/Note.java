package io.daicho.service.access;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.FactJson;
import io.daicho.service.store.keyring.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something to be noted about the machine. What it says plainly is sealed for ever: ids, codes, instants, keys. Where somebody
 * sits and what exactly was called is sealed as a salted digest, and its text lies beside, where it can be erased.
 */
public final class Note {
    static final String ACCESSED = "machine.accessed";
    static final String STARTED = "machine.started";
    static final String TAKEN_OVER = "machine.notes-taken-over";
    static final String RESTORED = "machine.restored";
    static final String BACKED_UP = "machine.backed-up";

    /** Which channel somebody used. */
    static final String CHANNEL = "channel";

    /** Which contract somebody looked at. */
    static final String CONTRACT = "contract";

    /** What somebody did. */
    static final String WHAT = "what";

    /** A detail: from which address. */
    static final String FROM = "from";

    /** A detail: the path or call. */
    static final String CALL = "call";

    private final String type;
    private final ObjectNode plain = FactJson.mapper().createObjectNode();
    private final List<DetailText> details = new ArrayList<>();

    private Note(String type) {
        this.type = type;
    }

    /** Somebody looked at a contract. */
    static Note accessed(ContractId contract, AccessLog.By by, String what, String call) {
        Note note = new Note(ACCESSED);
        note.plain.put(CONTRACT, contract.value()).put(CHANNEL, by.channel()).put(WHAT, what);
        note.add(FROM, by.address());
        note.add(CALL, call);
        return note;
    }

    /**
     * A process works on this ledger from now on.
     *
     * @param serving whether it serves others; otherwise it is a single call
     */
    static Note started(boolean serving) {
        Note note = new Note(STARTED);
        note.plain.put("serving", serving);
        return note;
    }

    /** So many notes before this one are of a version that sealed none: until now they could be changed unseen. */
    static Note takenOver(long count) {
        Note note = new Note(TAKEN_OVER);
        note.plain.put("count", count);
        return note;
    }

    /**
     * This ledger goes on from a backup.
     *
     * @param madeAt when that was made
     */
    public static Note restored(String madeAt) {
        Note note = new Note(RESTORED);
        note.plain.put("backupOf", Instant.parse(madeAt).toString());
        return note;
    }

    /**
     * Somebody took a copy of everything but the keys.
     *
     * @param facts how many facts it has
     */
    public static Note backedUp(long facts) {
        Note note = new Note(BACKED_UP);
        note.plain.put("facts", facts);
        return note;
    }

    /** Something that holds until the next note of its type is another than before. */
    static Note changed(String type, String member, String value, @Nullable String before) {
        Note note = new Note(type);
        note.plain.put(member, value);
        if (before != null) {
            note.plain.put("follows", before);
        }
        return note;
    }

    private void add(String field, @Nullable String text) {
        if (text != null) {
            String salt = HexFormat.of().formatHex(Secret.bytes(DetailText.SALT_BYTES));
            DetailText detail = new DetailText(field, salt, text);
            details.add(detail);
            plain.putObject(field).put("sha256", detail.detail().sha256());
        }
    }

    String type() {
        return type;
    }

    /** What is sealed of it, as RFC 8785 JSON. */
    String payload() {
        return CanonicalJson.of(plain.toString());
    }

    /** What lies beside. */
    List<DetailText> details() {
        return List.copyOf(details);
    }

    /** Never shows what lies beside. */
    @Override
    public String toString() {
        return type + " " + payload();
    }
}
