package io.daicho.service.cli.view;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.explaining.Explanation;
import io.daicho.service.obligations.Answer;
import io.daicho.service.paper.form.FormWanted;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ledger to be asked: journal files, a data directory, or a running one. */
public interface LedgerView extends AutoCloseable {
    List<ContractId> contracts();

    ZoneId zone(ContractId contract);

    /** That its keeping has ended, if it has. */
    Optional<ContractRow.Retired> retired(ContractId contract);

    /** What is owed, with times as people give them; absent: now. */
    Answer answer(ContractId contract, @Nullable String asOf, @Nullable String knownAt);

    /** Why a finding is among the conclusions then; empty if it is not. */
    Optional<Explanation> explanation(
            ContractId contract, String finding, @Nullable String asOf, @Nullable String knownAt);

    /** The answer to one of the questions; empty if the contract was not registered by then. */
    Optional<Answered> ask(
            ContractId contract,
            Question question,
            Map<Parameter, String> parameters,
            @Nullable String asOf,
            @Nullable String knownAt);

    /** A version of the notification form as PDF; empty if there is none such then. */
    Optional<byte[]> form(ContractId contract, FormWanted wanted, @Nullable String asOf, @Nullable String knownAt);

    @Override
    void close();
}
