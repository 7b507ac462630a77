package io.daicho.service.cli.call;

import io.daicho.api.fact.Refused;
import io.daicho.readmodel.clauses.UnusableClauseSet;
import io.daicho.service.attesting.AttestingStopped;
import io.daicho.service.attesting.StandsInTheWay;
import io.daicho.service.foreign.UnreadableRecord;
import io.daicho.service.journalfile.UnreadableTable;
import io.daicho.service.sealing.keys.CannotRotate;
import io.daicho.service.sealing.keys.UnusableKey;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.witness.UnusableAddress;
import io.daicho.service.signing.UnusableDocumentKey;
import io.daicho.service.stamping.UnusableAuthority;
import io.daicho.service.store.FactsElsewhereException;
import io.daicho.service.witness.UnusableWitness;
import io.daicho.service.words.ToldInWords;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Which failure of a chain tells its reader most: ours, if one of ours is in it. */
public final class Failures {
    private Failures() {}

    /** The failure among the causes that has a sentence for people; the outermost, if none has. */
    public static Throwable toldBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused
                    || cause instanceof FactsElsewhereException
                    || cause instanceof UncheckedIOException
                    || cause instanceof UnreadableRecord
                    || cause instanceof UnreadableTable
                    || cause instanceof UnusableClauseSet
                    || cause instanceof BrokenLog
                    || cause instanceof CannotRotate
                    || cause instanceof UnusableWitness
                    || cause instanceof UnusableKey
                    || cause instanceof StandsInTheWay
                    || cause instanceof AttestingStopped
                    || cause instanceof UnusableAddress
                    || cause instanceof UnusableAuthority
                    || cause instanceof UnusableDocumentKey
                    || cause instanceof ToldInWords) {
                return cause;
            }
        }
        if (failure instanceof IOException) {
            return new FoundWanting("file.failure", failure.getClass().getSimpleName(), failure.getMessage());
        }
        return new FoundWanting("unexpected", failure);
    }
}
