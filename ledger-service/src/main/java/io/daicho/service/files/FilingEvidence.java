package io.daicho.service.files;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.service.recording.Recording;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.database.UnreadableStoreException;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.keyring.Secret;
import io.daicho.service.store.keyring.Unwritten;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files evidence: the bytes first, then the fact that names them, so that no fact is without its file. Of an upload that is
 * refused nothing is left; what a crash leaves in between no fact names, and is cleared at the next start.
 */
public final class FilingEvidence {
    private static final Logger LOG = LoggerFactory.getLogger(FilingEvidence.class);
    private static final String CONTENT = EvidenceFact.Filed.CONTENT;

    private final JournalReader reader;
    private final Recording recording;
    private final FactStore facts;
    private final Shelf shelf;
    private final Path incoming;
    private final long mostBytes;

    FilingEvidence(
            JournalReader reader, Recording recording, FactStore facts, Shelf shelf, Path incoming, long mostBytes) {
        this.reader = reader;
        this.recording = recording;
        this.facts = facts;
        this.shelf = shelf;
        this.incoming = incoming;
        this.mostBytes = mostBytes;
    }

    /**
     * What became of an upload.
     *
     * @param fact the fact that files it
     * @param outcome whether it is new
     */
    public record Receipt(EvidenceFact.Filed fact, Recording.Outcome outcome) {}

    /**
     * Files a file.
     *
     * @param line the fact as a journal line, without size and digest, which the ledger finds itself
     * @param content the bytes, read as they come
     * @throws Refused if fact or file is refused; nothing is stored then
     */
    public Receipt file(ObjectNode line, InputStream content, Channel channel) {
        EvidenceFact.Filed said = filed(read(line, 1, "0".repeat(64)));
        FileType type = FileType.of(said.mediaType())
                .orElseThrow(() -> new Refused(
                        Refusal.FILE_TYPE_NOT_TAKEN, said.mediaType(), String.join(", ", FileType.mediaTypes())));
        String salt = salt(said);
        Intake intake =
                Intake.of(content, type, said.mediaType(), HexFormat.of().parseHex(salt), mostBytes, incoming);
        try {
            JournalLine read = read(line, intake.bytes(), intake.sha256());
            List<DetailText> details = new ArrayList<>(read.details());
            details.add(new DetailText(CONTENT, salt, intake.key().text()));
            return record(new JournalLine(read.fact(), details, read.recordedAt()), intake, channel);
        } finally {
            intake.discard();
        }
    }

    private Receipt record(JournalLine line, Intake intake, Channel channel) {
        EvidenceFact.Filed fact = filed(line);
        boolean needed = false;
        try {
            shelf.put(intake.key().name(), intake.file());
            Recording.Outcome outcome = recording.record(line, channel);
            needed = outcome == Recording.Outcome.RECORDED;
            return new Receipt(fact, outcome);
        } catch (IOException full) {
            throw Unwritten.refused("the file cannot be kept", full);
        } finally {
            if (!needed && !isNamed(intake.key().name())) {
                delete(shelf, intake.key().name());
            }
        }
    }

    /** A store that failed may have stored it all the same; where it cannot be asked, the file stays. */
    private boolean isNamed(String name) {
        try {
            return facts.namesContent(name);
        } catch (UnreadableStoreException notNow) {
            return true;
        }
    }

    /** Takes a file off the shelf, or leaves that to the next start. */
    static void delete(Shelf shelf, String name) {
        try {
            shelf.delete(name);
        } catch (IOException failure) {
            LOG.warn("The evidence file {} could not be deleted; the next start tries again", name, failure);
        }
    }

    /** A repeat is digested under the salt on record, so that it can be seen to be one. */
    private String salt(EvidenceFact.Filed said) {
        KeptDetail kept = facts.kept(said.contract(), said.id()).get(CONTENT);
        DetailText before = kept == null ? null : kept.text();
        return before == null ? HexFormat.of().formatHex(Secret.bytes(DetailText.SALT_BYTES)) : before.salt();
    }

    private JournalLine read(ObjectNode line, long bytes, String sha256) {
        ObjectNode whole = line.deepCopy();
        whole.put("type", "evidence.filed");
        whole.put("bytes", bytes);
        whole.putObject(CONTENT).put("sha256", sha256);
        return reader.read(whole);
    }

    private static EvidenceFact.Filed filed(JournalLine line) {
        return (EvidenceFact.Filed) line.fact();
    }
}
