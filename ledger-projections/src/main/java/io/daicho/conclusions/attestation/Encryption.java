package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.KeyId;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** 6: which copies lay in which cloud and under which key, and which of them not at every moment. */
final class Encryption {
    private final Drawn drawn;
    private final Map<String, InCloud> clouds = new TreeMap<>();
    private final Map<String, UnderKey> keys = new TreeMap<>();

    private record InCloud(TreeSet<String> countries, TreeSet<String> copies, TreeSet<String> open) {
        InCloud() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    private record UnderKey(TreeSet<String> copies, TreeSet<String> notAlways) {
        UnderKey() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    Encryption(Drawn drawn) {
        this.drawn = drawn;
    }

    void take(Tenure tenure) {
        String copy = tenure.copy().value();
        for (Span<Placement> span : tenure.placements()) {
            String service = span.value().service();
            if (span.value().medium() == Medium.CLOUD && service != null) {
                InCloud cloud = clouds.computeIfAbsent(service, name -> new InCloud());
                cloud.countries().add(span.value().country().code());
                cloud.copies().add(copy);
                if (isOpenDuring(tenure, span)) {
                    cloud.open().add(copy);
                }
            }
        }
        List<Span<Protection>> protections = tenure.protections();
        for (Span<Protection> span : protections) {
            KeyId key = span.value().key();
            if (key != null) {
                UnderKey under = keys.computeIfAbsent(key.value(), id -> new UnderKey());
                under.copies().add(copy);
                boolean always = protections.stream()
                                .anyMatch(first -> first.holdsAt(tenure.came().at()))
                        && protections.stream()
                                .allMatch(other -> key.equals(other.value().key()));
                if (!always) {
                    under.notAlways().add(copy);
                }
            }
        }
    }

    /** Whether the copy lay there, at some moment, under no key on record. */
    private static boolean isOpenDuring(Tenure tenure, Span<Placement> stay) {
        Instant to = stay.to();
        return tenure.protections().stream().noneMatch(span -> span.holdsAt(stay.from()))
                || tenure.protections().stream()
                        .filter(span -> span.to() == null
                                || Objects.requireNonNull(span.to()).isAfter(stay.from()))
                        .filter(span -> to == null || span.from().isBefore(to))
                        .anyMatch(span -> span.value().key() == null);
    }

    CloudAndKeys group() {
        List<CloudEntry> services = new ArrayList<>();
        clouds.forEach((service, cloud) -> services.add(new CloudEntry(
                service,
                contractingParty(service),
                cloud.countries().stream().map(Country::new).toList(),
                copies(cloud.copies()),
                copies(cloud.open()),
                new Remnants(drawn).of(service))));
        List<KeyEntry> entries = new Keys(drawn).list((key, copies) -> {
            UnderKey under = keys.getOrDefault(key.value(), new UnderKey());
            return drawn.isContractors() || !under.copies().isEmpty() ? entry(key, copies, under) : null;
        });
        return new CloudAndKeys(services, entries);
    }

    private static KeyEntry entry(KeyId key, Keys.Found found, UnderKey under) {
        return new KeyEntry(
                key,
                found.version(),
                found.algorithm(),
                found.service(),
                copies(under.copies()),
                copies(under.notAlways()),
                found.copies());
    }

    /** With whom a service is contracted, as the last form that names it says. */
    private @Nullable String contractingParty(String service) {
        return drawn.asked().frame().forms().filings().stream()
                .sorted(Comparator.comparing(EffectiveFact::at))
                .map(filing -> ((FilingFact.Filed) filing.fact()).form().cloud(service))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(Form.Cloud::contractingParty)
                .orElse(null);
    }

    private static List<CopyId> copies(SortedSet<String> copies) {
        return copies.stream().map(CopyId::new).toList();
    }
}
