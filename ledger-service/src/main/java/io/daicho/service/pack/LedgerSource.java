package io.daicho.service.pack;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.files.EvidenceRow;
import io.daicho.service.paper.form.FormWanted;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.entry.StoredEntry;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * What the running ledger has for a pack.
 *
 * @param ledger where it is asked
 * @param contract which contract
 * @param log its log
 * @param pin up to where
 */
record LedgerSource(Packing.Ledger ledger, ContractId contract, ContractLog log, Pin pin) implements PackSource {
    private static final int PAGE = 500;

    @Override
    public VerifierKey key() {
        return log.key().orElseThrow();
    }

    @Override
    public ZoneId zone() {
        return ledger.answering().contract(contract).orElseThrow().timeZone();
    }

    @Override
    public void each(BiConsumer<RecordedFact, SortedMap<String, KeptDetail>> facts) {
        for (long next = 0; next < pin.size(); next += PAGE) {
            List<StoredEntry> page = ledger.facts().read(contract, next, (int) Math.min(PAGE, pin.size() - next));
            Map<String, SortedMap<String, KeptDetail>> kept =
                    ledger.facts().kept(page.stream().map(StoredEntry::eventId).collect(Collectors.toSet()));
            page.forEach(
                    entry -> facts.accept(entry.recordedFact(), kept.getOrDefault(entry.eventId(), new TreeMap<>())));
        }
    }

    @Override
    public List<EvidenceRow> evidence() {
        return ledger.files().list(contract, pin.knownAt());
    }

    @Override
    public Conclusions conclusions() {
        return ledger.answering()
                .conclusions(contract, pin.asOf(), pin.knownAt())
                .orElseThrow(this::notRegistered);
    }

    @Override
    public Answered ask(Question question, Map<Parameter, String> parameters) {
        return ledger.asking()
                .ask(contract, question, parameters, pin.asOfText(), pin.knownAtText())
                .orElseThrow(this::notRegistered);
    }

    @Override
    public List<Answered> askEach(Question question, Parameter about, List<String> things) {
        return ledger.asking().askEach(contract, question, about, things, pin.asOf(), pin.knownAt());
    }

    @Override
    public Optional<byte[]> form(FactId filing) {
        return ledger.forms().print(contract, new FormWanted(filing, null, true), pin.asOfText(), pin.knownAtText());
    }

    private PackRefused notRegistered() {
        return new PackRefused("pack.notRegistered", contract, pin.asOfText());
    }
}
