package io.daicho.service.verifying.machine;

import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.FactJson;
import io.daicho.service.access.NoteRow;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Compares what can be read beside a note with the salted digests in it. What was erased is counted, and is no fault. */
final class BesideNote {
    private static final String DIGEST = "sha256";

    private final Findings findings;
    private long erased;

    BesideNote(Findings findings) {
        this.findings = findings;
    }

    void compare(NoteRow note, List<DetailText> beside) {
        Map<String, String> digests = digests(note);
        for (DetailText each : beside) {
            String sealed = digests.remove(each.field());
            if (sealed == null) {
                findings.fault(FaultKind.DETAIL_UNNAMED, note.position(), where(each), "the note has no such field");
            } else if (!sealed.equals(digest(each))) {
                findings.fault(
                        FaultKind.DETAIL_DIFFERS,
                        note.position(),
                        where(each),
                        "its digest is not the one in the note");
            }
        }
        erased += digests.size();
    }

    void finish() {
        if (erased > 0) {
            findings.remark(Note.of("remark.besideErased", erased));
        }
    }

    private static Map<String, String> digests(NoteRow note) {
        Map<String, String> digests = new TreeMap<>();
        try {
            for (Map.Entry<String, JsonNode> member :
                    FactJson.mapper().readTree(note.payload()).properties()) {
                if (member.getValue().has(DIGEST)) {
                    digests.put(member.getKey(), member.getValue().path(DIGEST).asString(""));
                }
            }
        } catch (JacksonException saidAsItsForm) {
            return digests;
        }
        return digests;
    }

    private static String digest(DetailText each) {
        try {
            return each.detail().sha256();
        } catch (IllegalArgumentException saltIsNone) {
            return "";
        }
    }

    private static String where(DetailText each) {
        return "access.db, readable " + each.field();
    }
}
