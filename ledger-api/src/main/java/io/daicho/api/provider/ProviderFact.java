package io.daicho.api.provider;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What is known of a cloud or AI service as such (article 8-1, annex 3(2)). */
public sealed interface ProviderFact extends Fact {
    /** The service, by the name under which it is filed. */
    String service();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.SERVICE, service());
    }

    /**
     * Somebody read the provider's terms.
     *
     * @param service the service, by the name under which it is filed
     * @param providerMayAccess whether they let the provider access or use the data
     * @param from the first day for which the terms hold
     * @param until the last day; absent: until assessed anew
     */
    @StoredAs("provider.terms-assessed")
    @Revision("1")
    record TermsAssessed(
            Statement statement,
            @Plain(Plain.Kind.SERVICE) String service,
            boolean providerMayAccess,
            LocalDate from,
            @Nullable LocalDate until)
            implements ProviderFact {
        /** Checks the name and the days. */
        public TermsAssessed {
            PlainText.checked("service", service);
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("the terms hold for no day: until " + until + " is before " + from);
            }
        }
    }

    /**
     * Somebody looked whether a generative AI service trains on what is put into it (article 8-1). It counts for the days
     * that it covers, whenever it was obtained.
     *
     * @param service the service, by the name under which it is filed
     * @param trainsOnInput whether it does
     * @param from the first day for which that is shown
     * @param until the last day; absent: until assessed anew
     */
    @StoredAs("provider.ai-training-assessed")
    @Revision("1")
    record AiTrainingAssessed(
            Statement statement,
            @Plain(Plain.Kind.SERVICE) String service,
            boolean trainsOnInput,
            LocalDate from,
            @Nullable LocalDate until)
            implements ProviderFact {
        /** Checks the name and the days. */
        public AiTrainingAssessed {
            PlainText.checked("service", service);
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("it is shown for no day: until " + until + " is before " + from);
            }
        }
    }

    /**
     * The provider said, or its settings show, what the service keeps of the contract's data beside the copies. The last
     * word of each kind counts; what is said of no kind is not on record.
     *
     * @param service the service, by the name under which it is filed
     * @param remnant which kind
     * @param kept whether it keeps any
     * @param expiresAt when the last of them expires; absent: it keeps none, or no end is known
     */
    @StoredAs("provider.remnants-stated")
    @Revision("1")
    record RemnantsStated(
            Statement statement,
            @Plain(Plain.Kind.SERVICE) String service,
            Remnant remnant,
            boolean kept,
            @Nullable OccurredAt expiresAt)
            implements ProviderFact {
        /** Checks the name, and that only what is kept expires. */
        public RemnantsStated {
            PlainText.checked("service", service);
            if (!kept && expiresAt != null) {
                throw new IllegalArgumentException("what is not kept does not expire: leave expiresAt out");
            }
        }

        /** What a service keeps beside what its customer sees. */
        public enum Remnant {
            /** Earlier versions, and what was deleted and can be brought back. */
            VERSIONS,
            /** The same at other places of the service. */
            REPLICAS,
            /** The provider's own backups. */
            BACKUPS
        }
    }
}
