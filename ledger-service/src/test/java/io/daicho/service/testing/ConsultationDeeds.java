package io.daicho.service.testing;

import io.daicho.api.consultation.ConsultationFact;
import io.daicho.api.id.ConsultationId;

/** What the parties consult on. */
interface ConsultationDeeds extends Deeds {
    default ConsultationFact.Opened consultationOpened(String consultation) {
        return new ConsultationFact.Opened(statement(), new ConsultationId(consultation), null);
    }

    default ConsultationFact.Settled consultationSettled(String consultation) {
        return new ConsultationFact.Settled(statement(), new ConsultationId(consultation), null);
    }
}
