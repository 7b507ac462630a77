package io.daicho.service.paper.form;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.Party;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PlaceId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.service.paper.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prints the filings of a contract, as far as they are known at the frame's instants. */
public final class FormSheets {
    private final ContractFrame frame;
    private final Telling telling;

    /** The filings in a frame, with the texts behind their details. */
    public FormSheets(ContractFrame frame, Beside beside) {
        this.frame = frame;
        this.telling = new Telling(frame.terms().zone(), beside);
    }

    /** Prints the version that is wanted; empty if there is none such. */
    public Optional<byte[]> print(FormWanted wanted) {
        return find(wanted).map(filing -> {
            FormSheet sheet = sheet(filing);
            Difference difference = wanted.withDifference()
                    ? Difference.between(before(filing).map(this::sheet).orElse(null), sheet)
                    : null;
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            try {
                FormPaper.print(sheet, difference, pdf);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            return pdf.toByteArray();
        });
    }

    /** The filing of that id, or the one that stands in its place; otherwise the last one. */
    private Optional<EffectiveFact> find(FormWanted wanted) {
        FactId id = wanted.filing();
        OrganisationId filer = wanted.filer() == null ? frame.terms().contractor() : wanted.filer();
        return id == null
                ? frame.forms().of(filer).stream().reduce((earlier, later) -> later)
                : frame.forms().filings().stream()
                        .filter(filing -> filing.isCalled(id))
                        .findFirst();
    }

    /** The version that it replaced. */
    private Optional<EffectiveFact> before(EffectiveFact filing) {
        List<EffectiveFact> versions = versions(filing);
        int version = versions.indexOf(filing);
        return version > 0 ? Optional.of(versions.get(version - 1)) : Optional.empty();
    }

    private List<EffectiveFact> versions(EffectiveFact filing) {
        return frame.forms().of(((FilingFact.Filed) filing.fact()).filer());
    }

    private FormSheet sheet(EffectiveFact filing) {
        FilingFact.Filed filed = (FilingFact.Filed) filing.fact();
        Form form = filed.form();
        EffectiveFact registration = frame.terms().registration();
        ContractFact.Registered registered = (ContractFact.Registered) registration.fact();
        return new FormSheet(
                filed.contract() + " " + filed.id(),
                telling.day(filed.occurredAt()),
                registered.client().name(),
                name(filed.filer()),
                under(filed.filer()),
                telling.day(registration.occurredAt()),
                title(filing),
                form.media().stream()
                        .map(medium -> telling.words().say("medium." + medium))
                        .toList(),
                form.places().stream().map(PlaceId::value).toList(),
                numbered(
                        form.abroad(),
                        (i, abroad) -> new FormSheet.Abroad(
                                Telling.country(abroad.country()),
                                telling.told(filed, "form.abroad[" + i + "].what", abroad.what()))),
                numbered(
                        form.clouds(),
                        (i, cloud) -> new FormSheet.Cloud(
                                i + 1,
                                cloud.service(),
                                Telling.stated(cloud.contractingParty()),
                                Telling.countries(cloud.countries()),
                                cloud.certification())),
                numbered(
                        form.ais(),
                        (i, ai) -> new FormSheet.Ai(
                                i + 1,
                                ai.service(),
                                Telling.stated(ai.provider()),
                                telling.told(filed, "form.ais[" + i + "].work", ai.work()))),
                numbered(
                        form.subcontracting(),
                        (i, planned) -> new FormSheet.Planned(
                                i + 1,
                                name(planned.organisation()),
                                telling.told(filed, "form.subcontracting[" + i + "].work", planned.work()))),
                onRecord(filing, registered),
                madeAt(filing));
    }

    /** The title in force when the form was filed. */
    private Told title(EffectiveFact filing) {
        EffectiveFact registration = frame.terms().registration();
        ContractFact.Registered registered = (ContractFact.Registered) registration.fact();
        Told title = telling.told(registered, "title", registered.title());
        for (EffectiveFact fact : frame.facts(ContractFact.Amended.class)) {
            ContractFact.Amended amended = (ContractFact.Amended) fact.fact();
            if (amended.title() != null && !fact.at().isAfter(filing.at())) {
                title = telling.told(amended, "title", amended.title());
            }
        }
        return title;
    }

    private List<String> onRecord(EffectiveFact filing, ContractFact.Registered registered) {
        FilingFact.Filed filed = (FilingFact.Filed) filing.fact();
        List<EffectiveFact> versions = versions(filing);
        List<String> lines = new ArrayList<>();
        lines.add(
                "この届出書は、台帳の記録から作成したものです。契約番号 " + registered.number() + "（" + filed.contract() + "）、届出の記録 " + filed.id()
                        + "、第" + (versions.indexOf(filing) + 1) + "版、記録番号 "
                        + filing.recorded().position() + recorded(filing));
        if (filing.chain().size() > 1) {
            lines.add("この記録は、" + filing.origin() + " を訂正したものです。");
        }
        lines.add("住所及び所在地の名称は台帳に記録しないため、空欄又は識別番号とします。");
        return lines;
    }

    private String recorded(EffectiveFact filing) {
        Instant recordedAt = filing.recorded().recordedAt();
        return recordedAt.equals(Instant.MIN) ? "。" : "、記録日時 " + telling.dates().full(recordedAt) + "。";
    }

    private static Instant madeAt(EffectiveFact filing) {
        Instant recordedAt = filing.recorded().recordedAt();
        return recordedAt.equals(Instant.MIN) ? filing.occurredAt().latest() : recordedAt;
    }

    private @Nullable String under(OrganisationId filer) {
        return frame.subcontractors()
                .engagement(filer)
                .map(engagement -> name(((SubcontractFact.Engaged) engagement.fact()).under()))
                .orElse(null);
    }

    /** The registered name of an organisation; its id where only that is on record. */
    private String name(OrganisationId organisation) {
        ContractFact.Registered registered =
                (ContractFact.Registered) frame.terms().registration().fact();
        for (Party party : List.of(registered.client(), registered.contractor())) {
            if (party.id().equals(organisation)) {
                return party.name();
            }
        }
        return frame.subcontractors()
                .engagement(organisation)
                .map(engagement -> ((SubcontractFact.Engaged) engagement.fact())
                        .subcontractor()
                        .name())
                .orElse(organisation.value() + "（名称は記録にない）");
    }

    private interface Numbered<T, R> {
        R of(int index, T item);
    }

    private static <T, R> List<R> numbered(List<T> items, Numbered<T, R> one) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> one.of(i, items.get(i)))
                .toList();
    }
}
