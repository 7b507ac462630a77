package io.daicho.service.recording;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.evaluation.Book;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.journalfile.Source;
import io.daicho.service.journalfile.SourceLine;
import io.daicho.service.store.Appending;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records the lines of a source, or tries them without storing anything. Every refused line is told with its number. */
@Component
public class JournalImport {
    private static final int TOLD_EVERY = 200;

    private final JournalReader reader;
    private final Recording recording;
    private final ObjectProvider<Appending> appending;
    private final OnRecord onRecord;

    JournalImport(JournalReader reader, Recording recording, ObjectProvider<Appending> appending, OnRecord onRecord) {
        this.reader = reader;
        this.recording = recording;
        this.appending = appending;
        this.onRecord = onRecord;
    }

    /** Records the lines. */
    public void run(Source source, Channel channel, Importing.Outcomes outcomes, ProgressListener progress)
            throws IOException {
        Importing importing = new Importing(recording, appending.getIfAvailable(), channel, outcomes);
        for (SourceLine line = source.next(); line != null; line = source.next()) {
            try {
                importing.take(line.number(), read(line, importing));
            } catch (Refused refusal) {
                outcomes.refused(line.number(), refusal);
            }
            if (line.number() % TOLD_EVERY == 0) {
                progress.at(line.number(), -1);
            }
        }
        importing.finish();
    }

    /** A withdrawal may be of a line that still waits to be stored: then that is done first. */
    private JournalLine read(SourceLine line, Importing importing) {
        try {
            return reader.read(line.object());
        } catch (Refused refusal) {
            if (refusal.refusal() != Refusal.CORRECTED_FACT_UNKNOWN || !importing.isWaiting()) {
                throw refusal;
            }
            importing.finish();
            return reader.read(line.object());
        }
    }

    /** Tries the lines: what would be recorded and what refused. Nothing is stored. */
    public void dryRun(Source source, Importing.Outcomes outcomes, ProgressListener progress) throws IOException {
        Book book = new Book(onRecord);
        JournalReader trying = new JournalReader(book, () -> "00".repeat(io.daicho.api.journal.DetailText.SALT_BYTES));
        for (SourceLine line = source.next(); line != null; line = source.next()) {
            try {
                JournalLine read = trying.read(line.object());
                recording.refuseFuture(read.fact());
                Recording.Outcome repeated = recording.repeated(read);
                if (repeated == null) {
                    repeated = book.admit(read.fact()) ? Recording.Outcome.RECORDED : Recording.Outcome.REPEATED;
                }
                outcomes.accepted(line.number(), repeated);
            } catch (Refused refusal) {
                outcomes.refused(line.number(), refusal);
            }
            if (line.number() % TOLD_EVERY == 0) {
                progress.at(line.number(), -1);
            }
        }
    }
}
