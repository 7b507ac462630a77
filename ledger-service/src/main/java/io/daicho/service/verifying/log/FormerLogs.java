package io.daicho.service.verifying.log;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.FormerLog;
import io.daicho.api.fact.Fact;
import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The logs of a contract that came before this one: which facts of this one declare them ended, and with which head. */
final class FormerLogs {
    private static final String OPENED = FactCatalogue.name(ContractFact.NewLogOpened.class);

    private final ContractLog log;
    private final Checkpoint newest;
    private final List<ContractFact.NewLogOpened> opened = new ArrayList<>();

    private FormerLogs(ContractLog log, Checkpoint newest) {
        this.log = log;
        this.newest = newest;
    }

    /** Looks for those facts among the entries of a log. */
    static FormerLogs in(ContractLog log, Checkpoint newest) {
        FormerLogs former = new FormerLogs(log, newest);
        for (long index = 0; index * TilePath.FULL < newest.size(); index++) {
            for (Bytes entry : log.bundle(BundlePath.in(newest.size(), index)).entries()) {
                String text = new String(entry.toArray(), StandardCharsets.UTF_8);
                if (text.contains(OPENED)) {
                    former.take(text);
                }
            }
        }
        return former;
    }

    private void take(String entry) {
        try {
            JsonNode json = FactJson.mapper().readTree(entry);
            if (json.at("/type").asString("").equals(OPENED)) {
                Fact fact = FactJson.readStored(
                        OPENED, CanonicalJson.of(json.at("/payload").toString()));
                if (fact instanceof ContractFact.NewLogOpened one) {
                    opened.add(one);
                }
            }
        } catch (JacksonException | IllegalArgumentException saidOfTheEntry) {
            return;
        }
    }

    /** The fact that declares the log of this origin ended. */
    Optional<ContractFact.NewLogOpened> ended(String origin) {
        return opened.stream()
                .filter(each -> each.formerLog().origin().equals(origin))
                .findFirst();
    }

    /** Compares a checkpoint of a former log, which somebody kept, with this one, which begins with the same entries. */
    void compareKept(ContractFact.NewLogOpened end, Checkpoint then, String where, Findings findings) {
        FormerLog former = end.formerLog();
        String explained = "it is of the former log " + former.origin() + ", which ended at " + former.size()
                + " entries (" + former.end() + "), as the fact " + end.id() + " says; allowed by " + end.allowedBy();
        if (then.size() > newest.size()) {
            findings.fault(
                    FaultKind.NOT_CONTINUED,
                    newest.size(),
                    where,
                    "then there were " + then.size() + " entries, and now there are " + newest.size() + ": "
                            + explained);
            return;
        }
        Hash now = MerkleTree.root(log.hashes(newest.size()), then.size());
        if (now.equals(then.root())) {
            findings.remark(Note.of(
                    "remark.keptOfFormer",
                    then.size(),
                    former.origin(),
                    former.size(),
                    end.id().value(),
                    newest.origin()));
        } else {
            findings.fault(
                    FaultKind.NOT_CONTINUED,
                    where,
                    "the root of the first " + then.size() + " entries was " + then.root() + ", and now it is " + now
                            + ": " + explained);
        }
    }

    /** Compares a former log, which lies beside this one, with the fact that declares it ended. */
    void compare(Checkpoint head, String where, Findings findings) {
        ContractFact.NewLogOpened end = ended(head.origin()).orElse(null);
        if (end == null) {
            findings.fault(FaultKind.NOT_CONTINUED, where, "no fact of " + newest.origin() + " says that it has ended");
            return;
        }
        FormerLog former = end.formerLog();
        if (former.size() != head.size() || !former.root().equals(head.root().toString())) {
            findings.fault(
                    FaultKind.NOT_CONTINUED,
                    where,
                    "it has " + head.size() + " entries and the root " + head.root() + ", and the fact " + end.id()
                            + " says " + former.size() + " and " + former.root());
            return;
        }
        findings.remark(Note.of(
                "remark.formerLog",
                former.origin(),
                former.size(),
                former.end().name(),
                end.id().value(),
                end.allowedBy().value(),
                newest.origin()));
    }
}
