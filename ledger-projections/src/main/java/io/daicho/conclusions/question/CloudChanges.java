package io.daicho.conclusions.question;

import io.daicho.api.filing.FilingFact;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 6: each first use of a cloud service by a holder, and whether it was filed before. */
final class CloudChanges implements Question {
    @Override
    public String name() {
        return "cloud-changes";
    }

    @Override
    public List<String> columns() {
        return List.of("holder", "service", "firstUsedAt", "copy", "by", "filedAt", "filedBefore");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Map<String, Use> first = new TreeMap<>();
        asked.eachCopy(copyCase -> copyCase.copy().stays().forEach(stay -> {
            String service = stay.value().service();
            if (service != null) {
                OrganisationId holder = copyCase.isAtSubcontractor(stay.from())
                        ? copyCase.copy().holderAt(stay.from())
                        : asked.terms().contractor();
                first.merge(
                        holder.value() + "\n" + service,
                        new Use(holder, service, stay.since(), copyCase.copy().copy()),
                        Use::earlier);
            }
        }));
        first.values().forEach(use -> {
            Optional<EffectiveFact> filed = asked.frame().forms().of(use.holder).stream()
                    .filter(filing -> ((FilingFact.Filed) filing.fact()).form().cloud(use.service) != null)
                    .findFirst();
            Answer before = asked.frame()
                    .forms()
                    .inForce(use.holder, use.since.occurredAt(), form -> form.cloud(use.service) != null);
            rows.add(
                    use.holder.value(),
                    use.service,
                    use.since.at(),
                    use.copy.value(),
                    use.since.id().value(),
                    filed.map(EffectiveFact::at).orElse(null),
                    before.name());
        });
    }

    private record Use(OrganisationId holder, String service, EffectiveFact since, CopyId copy) {
        Use earlier(Use other) {
            return EffectiveFact.IN_TIME.compare(since, other.since) <= 0 ? this : other;
        }
    }
}
