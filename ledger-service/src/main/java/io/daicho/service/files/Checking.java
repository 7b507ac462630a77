package io.daicho.service.files;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailFields;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.entry.StoredEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks every detail and every evidence file, opens it, and compares its salted digest with the one in its fact. */
public final class Checking {
    private static final int PAGE = 500;

    private final FactStore facts;
    private final EvidenceFiles files;
    private final Shelf shelf;

    Checking(FactStore facts, EvidenceFiles files, Shelf shelf) {
        this.facts = facts;
        this.files = files;
        this.shelf = shelf;
    }

    /** Checks all there is, and names each thing that is wrong; tells now and then how many facts of how many are done. */
    public Checked run(Consumer<Finding> findings, ProgressListener progress) {
        long facts = this.facts.contracts().stream().mapToLong(this.facts::head).sum();
        Walk walk = new Walk(findings, done -> progress.at(done, facts));
        this.facts.contracts().forEach(walk::contract);
        try {
            Set<String> unnamed = new HashSet<>(shelf.settled());
            unnamed.removeAll(this.facts.contents());
            return new Checked(walk.details, walk.files, walk.erased, walk.findings, unnamed.size(), walk.retired);
        } catch (IOException unreachable) {
            throw new IllegalStateException(
                    "The place of the evidence files cannot be looked through: " + unreachable.getMessage(),
                    unreachable);
        }
    }

    private final class Walk {
        private final Consumer<Finding> told;
        private final LongConsumer progress;
        private long done;
        private long details;
        private long files;
        private long erased;
        private long findings;
        private final List<Checked.Retirement> retired = new ArrayList<>();

        Walk(Consumer<Finding> told, LongConsumer progress) {
            this.told = told;
            this.progress = progress;
        }

        void contract(ContractId contract) {
            GoneByErasure gone = GoneByErasure.in(facts, contract);
            long next = 0;
            for (List<StoredEntry> page = facts.read(contract, next, PAGE);
                    !page.isEmpty();
                    page = facts.read(contract, next, PAGE)) {
                Map<String, SortedMap<String, KeptDetail>> kept =
                        facts.kept(page.stream().map(StoredEntry::eventId).collect(Collectors.toSet()));
                for (StoredEntry entry : page) {
                    Fact fact = entry.fact();
                    SortedMap<String, KeptDetail> own = kept.getOrDefault(entry.eventId(), new TreeMap<>());
                    DetailFields.of(fact)
                            .forEach((field, digest) ->
                                    detail(fact, field, digest, own.get(field), gone.facts(), gone.has(entry, field)));
                }
                next += page.size();
                done += page.size();
                progress.accept(done);
            }
            gone.retirement(contract).ifPresent(retired::add);
        }

        private void detail(
                Fact fact,
                String field,
                String digest,
                @Nullable KeptDetail kept,
                Set<FactId> erasures,
                boolean isErased) {
            if (kept == null && isErased) {
                erased++;
            } else if (kept == null) {
                tell(fact, field, KeptDetail.Fault.MISSING.name());
            } else if (kept.erasedBy() != null) {
                erased++;
                if (!erasures.contains(new FactId(kept.erasedBy()))) {
                    tell(fact, field, Finding.ERASURE_NOT_ON_RECORD);
                }
            } else {
                KeptDetail.Fault fault = fault(fact, field, digest, kept);
                if (fault != null) {
                    tell(fact, field, fault.name());
                } else if (DetailFields.isFile(fact, field)) {
                    files++;
                } else {
                    details++;
                }
            }
        }

        private KeptDetail.@Nullable Fault fault(Fact fact, String field, String digest, KeptDetail kept) {
            if (kept.text() == null) {
                return kept.fault();
            }
            if (DetailFields.isFile(fact, field)) {
                return Checking.this.files.fault((EvidenceFact.Filed) fact, kept);
            }
            return kept.text().detail().sha256().equals(digest) ? null : KeptDetail.Fault.DIGEST_DIFFERS;
        }

        private void tell(Fact fact, String field, String fault) {
            findings++;
            told.accept(new Finding(fact.contract(), fact.id(), field, fault));
        }
    }
}
