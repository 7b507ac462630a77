package io.daicho.service.web;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.questions.StoredQuestions;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The title of a contract (件名): prose, so a detail beside the chain, which can have been erased. */
@Component
class ContractTitles {
    private final StoredQuestions stored;
    private final ClauseSets clauseSets;
    private final FactStore facts;

    ContractTitles(StoredQuestions stored, ClauseSets clauseSets, FactStore facts) {
        this.stored = stored;
        this.clauseSets = clauseSets;
        this.facts = facts;
    }

    /** The title that counted then, or that it was erased; nothing where none was stated. */
    @Nullable
    String of(ContractRow row, Instant asOf, Instant knownAt, Words words) {
        ContractId contract = new ContractId(row.contract());
        Conclude conclude = new Conclude(clauseSets.edition(row.clauseSet()).orElseThrow(), asOf, knownAt);
        return stored.read(
                        contract,
                        knownAt,
                        (fact, field) -> Optional.empty(),
                        conclusions -> "",
                        List::of,
                        source -> conclude.frame(source))
                .map(ContractTitles::titled)
                .flatMap(fact -> text(fact, words))
                .orElse(null);
    }

    /** The fact that says the title: the last amendment that gives one, else the registration. */
    private static Fact titled(ContractFrame frame) {
        return frame.facts(ContractFact.Amended.class).stream()
                .map(fact -> fact.fact())
                .filter(fact -> ((ContractFact.Amended) fact).title() != null)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> frame.terms().registration().fact());
    }

    private Optional<String> text(Fact fact, Words words) {
        KeptDetail kept = facts.kept(fact.contract(), fact.id()).get("title");
        if (kept == null) {
            return Optional.empty();
        }
        return kept.erasedBy() != null
                ? Optional.of(words.say("erased.state", kept.erasedBy()))
                : Optional.ofNullable(kept.text()).map(text -> text.text());
    }
}
