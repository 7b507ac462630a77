package io.daicho.service.pack;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.files.EvidenceRow;
import io.daicho.service.store.detail.KeptDetail;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * What the readable parts of a pack are made of: the entries of a contract up to the pin, and what lies beside them. The
 * running ledger has it, and so has a pack: whoever verifies one makes its readable parts again.
 */
public interface PackSource {
    /** The key of the log. */
    VerifierKey key();

    /** The time zone of the contract. */
    ZoneId zone();

    /** Each fact up to the pin in the order of the positions, with what there is behind its details by their fields. */
    void each(BiConsumer<RecordedFact, SortedMap<String, KeptDetail>> facts) throws IOException;

    /** The evidence files that were filed up to the pin, in that order. */
    List<EvidenceRow> evidence();

    /** The conclusions at the instants of the pin. */
    Conclusions conclusions();

    /** The answer to a question at the instants of the pin. */
    Answered ask(Question question, Map<Parameter, String> parameters);

    /** The answers about one thing after the other. */
    List<Answered> askEach(Question question, Parameter about, List<String> things);

    /** A version of the form as PDF, with its difference to the one before; empty where it is not in force as of the pin. */
    Optional<byte[]> form(FactId filing);
}
