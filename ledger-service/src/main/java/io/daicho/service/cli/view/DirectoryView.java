package io.daicho.service.cli.view;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.access.AccessLog;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.explaining.Explanation;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.Answering;
import io.daicho.service.paper.form.FormWanted;
import io.daicho.service.paper.form.FormsOnRecord;
import io.daicho.service.questions.Asking;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger of a data directory. */
public final class DirectoryView implements LedgerView {
    private final OpenLedger ledger;

    private DirectoryView(OpenLedger ledger) {
        this.ledger = ledger;
    }

    /** Opens it; reading must not make a directory that is not there. */
    static DirectoryView of(Path data) {
        if (!Files.isDirectory(data)) {
            throw new FoundWanting("data.noneOrImport", data.toAbsolutePath());
        }
        return new DirectoryView(OpenLedger.of(data));
    }

    @Override
    public List<ContractId> contracts() {
        return answering().contracts().stream()
                .map(row -> new ContractId(row.contract()))
                .toList();
    }

    @Override
    public ZoneId zone(ContractId contract) {
        return answering().contract(contract).map(ContractRow::timeZone).orElseThrow();
    }

    @Override
    public Optional<ContractRow.Retired> retired(ContractId contract) {
        return answering().contract(contract).map(ContractRow::retired);
    }

    @Override
    public Answer answer(ContractId contract, @Nullable String asOf, @Nullable String knownAt) {
        note(contract, AccessLog.What.VIEWED, "obligations");
        return answering().answer(contract, asOf, knownAt).orElseThrow();
    }

    @Override
    public Optional<Explanation> explanation(
            ContractId contract, String finding, @Nullable String asOf, @Nullable String knownAt) {
        note(contract, AccessLog.What.VIEWED, "explain " + finding);
        return answering().explanation(contract, finding, asOf, knownAt);
    }

    @Override
    public Optional<Answered> ask(
            ContractId contract,
            Question question,
            Map<Parameter, String> parameters,
            @Nullable String asOf,
            @Nullable String knownAt) {
        note(contract, AccessLog.What.ASKED, question.name());
        return ledger.get(Asking.class).ask(contract, question, parameters, asOf, knownAt);
    }

    @Override
    public Optional<byte[]> form(
            ContractId contract, FormWanted wanted, @Nullable String asOf, @Nullable String knownAt) {
        note(contract, AccessLog.What.EXPORTED, wanted.filing() == null ? "form" : "form " + wanted.filing());
        return ledger.get(FormsOnRecord.class).print(contract, wanted, asOf, knownAt);
    }

    private void note(ContractId contract, AccessLog.What what, String call) {
        ledger.get(AccessLog.class).note(contract, AccessLog.By.COMMAND_LINE, what, call);
    }

    private Answering answering() {
        return ledger.get(Answering.class);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
