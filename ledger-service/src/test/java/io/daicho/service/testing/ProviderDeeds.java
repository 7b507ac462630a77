package io.daicho.service.testing;

import io.daicho.api.provider.ProviderFact;
import io.daicho.api.provider.ProviderFact.RemnantsStated.Remnant;
import java.time.LocalDate;

/** What is known of services. */
interface ProviderDeeds extends Deeds {
    default ProviderFact.TermsAssessed termsAssessed(String service) {
        return new ProviderFact.TermsAssessed(statement(), service, false, LocalDate.of(2026, 1, 1), null);
    }

    default ProviderFact.RemnantsStated remnantsStated(String service, Remnant remnant, boolean kept) {
        return new ProviderFact.RemnantsStated(statement(), service, remnant, kept, null);
    }

    default ProviderFact.AiTrainingAssessed aiTrainingAssessed(String service, boolean trainsOnInput) {
        return new ProviderFact.AiTrainingAssessed(
                statement(), service, trainsOnInput, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    }
}
