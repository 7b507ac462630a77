package io.daicho.api.journal;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.breach.BreachFact;
import io.daicho.api.conduct.ConductFact;
import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consultation.ConsultationFact;
import io.daicho.api.contract.ContractFact;
import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.damages.DamagesFact;
import io.daicho.api.deliverable.DeliverableFact;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.designation.DesignationFact;
import io.daicho.api.device.AccountFact;
import io.daicho.api.device.DeviceFact;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.incident.ContactFact;
import io.daicho.api.incident.IncidentFact;
import io.daicho.api.inspection.InspectionFact;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.key.KeyFact;
import io.daicho.api.people.PersonFact;
import io.daicho.api.people.TrainingFact;
import io.daicho.api.provider.ProviderFact;
import io.daicho.api.report.ReportFact;
import io.daicho.api.sending.SendingFact;
import io.daicho.api.subcontract.SubcontractFact;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Every type of fact there is, by its stored name. */
public final class FactCatalogue {
    /** The vocabularies, concept by concept. A new concept is added here, and nowhere else. */
    private static final List<Class<? extends Fact>> VOCABULARIES = List.of(
            ContractFact.class,
            InstructionFact.class,
            FilingFact.class,
            ConsentFact.class,
            SubcontractFact.class,
            ProviderFact.class,
            CustodyFact.class,
            DescriptionFact.class,
            KeyFact.class,
            PersonFact.class,
            TrainingFact.class,
            DeliverableFact.class,
            DesignationFact.class,
            SendingFact.class,
            DeviceFact.class,
            AccountFact.class,
            ConductFact.class,
            IncidentFact.class,
            ContactFact.class,
            BreachFact.class,
            ReportFact.class,
            InspectionFact.class,
            DamagesFact.class,
            ConsultationFact.class,
            AttestationFact.class,
            CorrectionFact.class,
            EvidenceFact.class,
            ErasureFact.class);

    private static final SortedMap<String, Class<? extends Fact>> BY_NAME = new TreeMap<>();
    private static final Map<Class<? extends Fact>, String> NAMES = new HashMap<>();

    static {
        VOCABULARIES.forEach(FactCatalogue::add);
    }

    private FactCatalogue() {}

    private static void add(Class<? extends Fact> type) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                add(permitted.asSubclass(Fact.class));
            }
        } else if (!NAMES.containsKey(type)) {
            String name = type.getAnnotation(StoredAs.class).value();
            NAMES.put(type, name);
            if (BY_NAME.put(name, type) != null) {
                throw new IllegalStateException("two types of fact are stored as " + name);
            }
        }
    }

    /** The stored names in alphabetical order, with the types. */
    public static SortedMap<String, Class<? extends Fact>> all() {
        return Collections.unmodifiableSortedMap(BY_NAME);
    }

    /** All types of facts. */
    public static Collection<Class<? extends Fact>> types() {
        return all().values();
    }

    /** The type stored under this name, if there is one. */
    public static @Nullable Class<? extends Fact> type(String name) {
        return BY_NAME.get(name);
    }

    /** The name under which facts of this type are stored. */
    public static String name(Class<? extends Fact> type) {
        String name = NAMES.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type + " is not in the catalogue of facts");
        }
        return name;
    }

    /** The revision of the stored form that is written today. */
    public static String revision(Class<? extends Fact> type) {
        return type.getAnnotation(Revision.class).value();
    }
}
