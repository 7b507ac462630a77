package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.clause.Unfiled;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 5: the versions of the forms in order, change by change, with the deed that made the change necessary and how long the
 * filing took after it; negative where it was filed before.
 */
final class FormVersions implements Question {
    @Override
    public String name() {
        return "form-versions";
    }

    @Override
    public List<String> columns() {
        return List.of("filer", "version", "filedAt", "fact", "change", "name", "occasion", "occasionAt", "hours");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        List<Use> uses = uses(asked);
        Map<OrganisationId, List<EffectiveFact>> byFiler = new TreeMap<>(Comparator.comparing(OrganisationId::value));
        asked.frame()
                .facts(FilingFact.Filed.class)
                .forEach(fact -> byFiler.computeIfAbsent(
                                ((FilingFact.Filed) fact.fact()).filer(), filer -> new ArrayList<>())
                        .add(fact));
        byFiler.forEach((filer, filings) -> {
            Form before = null;
            for (int i = 0; i < filings.size(); i++) {
                Form now = ((FilingFact.Filed) filings.get(i).fact()).form();
                for (FormChange change : FormChange.between(before, now)) {
                    add(filer, i + 1L, filings.get(i), change, occasion(asked, uses, before, change, filings, i), rows);
                }
                before = now;
            }
        });
    }

    private static void add(
            OrganisationId filer,
            long version,
            EffectiveFact filing,
            FormChange change,
            @Nullable EffectiveFact occasion,
            Rows rows) {
        rows.add(
                filer.value(),
                version,
                filing.at(),
                filing.id().value(),
                change.what().name(),
                change.name().isEmpty() ? null : change.name(),
                occasion == null ? null : occasion.id().value(),
                occasion == null ? null : occasion.at(),
                occasion == null ? null : Cells.hours(occasion.at(), filing.at()));
    }

    /** The first deed that this change is about and the form before did not cover; else what the client demanded since. */
    private static @Nullable EffectiveFact occasion(
            Asked asked,
            List<Use> uses,
            @Nullable Form before,
            FormChange change,
            List<EffectiveFact> filings,
            int version) {
        OrganisationId filer = ((FilingFact.Filed) filings.get(version).fact()).filer();
        return uses.stream()
                .filter(use -> use.filer.equals(filer) && use.isAbout(change) && !use.isCoveredBy(before))
                .map(Use::by)
                .min(EffectiveFact.IN_TIME)
                .orElseGet(() -> version == 0 ? null : demand(asked, filings.get(version - 1), filings.get(version)));
    }

    private static @Nullable EffectiveFact demand(Asked asked, EffectiveFact before, EffectiveFact filing) {
        return asked.frame().forms().demands().stream()
                .filter(demand -> demand.fact().thing().equals(filing.fact().thing()))
                .filter(demand ->
                        demand.at().isAfter(before.at()) && !demand.at().isAfter(filing.at()))
                .findFirst()
                .orElse(null);
    }

    /** That data was put somewhere, or into an AI service, by whoever has to file it. */
    private record Use(
            OrganisationId filer,
            @Nullable Placement placement,
            @Nullable String ai,
            EffectiveFact by) {
        boolean isAbout(FormChange change) {
            if (placement == null) {
                return change.what() == FormChange.What.AI_ADDED
                        && change.name().equals(ai);
            }
            return change.isAbout(
                    placement.medium(),
                    placement.service(),
                    placement.country(),
                    placement.place() == null ? null : placement.place().value());
        }

        boolean isCoveredBy(@Nullable Form form) {
            return form != null && placement != null && Unfiled.names(form, placement);
        }
    }

    private static List<Use> uses(Asked asked) {
        List<Use> uses = new ArrayList<>();
        asked.eachCopy(copyCase -> {
            Stream.concat(
                            copyCase.copy().stays().stream()
                                    .filter(stay -> stay.value().medium() != Medium.PAPER)
                                    .map(stay ->
                                            new Use(filer(copyCase, stay.from()), stay.value(), null, stay.since())),
                            copyCase.copy().facts(CustodyFact.PutIntoAi.class).stream()
                                    .map(fact -> new Use(
                                            filer(copyCase, fact.at()),
                                            null,
                                            ((CustodyFact.PutIntoAi) fact.fact()).service(),
                                            fact)))
                    .forEach(uses::add);
        });
        return uses;
    }

    private static OrganisationId filer(io.daicho.conclusions.rule.CopyCase copyCase, Instant at) {
        return Unfiled.filer(copyCase, at);
    }
}
