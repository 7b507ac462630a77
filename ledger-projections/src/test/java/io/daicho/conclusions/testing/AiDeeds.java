package io.daicho.conclusions.testing;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.deliverable.DeliverableFact;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DeliverableId;
import io.daicho.api.provider.ProviderFact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deeds with generative AI. */
public final class AiDeeds {
    private AiDeeds() {}

    /** The data on a copy was put into an AI service. */
    public static Deed putIntoAi(String copy, String service) {
        return new Deed(statement -> new CustodyFact.PutIntoAi(statement, new CopyId(copy), service));
    }

    /** Somebody looked whether a service trains on its input, for the days from this one on. */
    public static Deed lookedAt(String service, boolean trains, String from) {
        return lookedAt(service, trains, from, null);
    }

    /** Somebody looked whether a service trains on its input, for these days. */
    public static Deed lookedAt(String service, boolean trains, String from, @Nullable String until) {
        return new Deed(statement -> new ProviderFact.AiTrainingAssessed(
                statement, service, trains, LocalDate.parse(from), until == null ? null : LocalDate.parse(until)));
    }

    /** Delivered, made with an AI service, which was disclosed or not. */
    public static Deed delivered(String deliverable, String service, boolean disclosed) {
        return new Deed(statement ->
                new DeliverableFact.Delivered(statement, new DeliverableId(deliverable), List.of(service), disclosed));
    }

    /** Delivered, made without any AI. */
    public static Deed deliveredWithoutAi(String deliverable) {
        return new Deed(statement ->
                new DeliverableFact.Delivered(statement, new DeliverableId(deliverable), List.of(), false));
    }

    /** Disclosed after delivery. */
    public static Deed aiDisclosed(String deliverable) {
        return new Deed(statement -> new DeliverableFact.AiDisclosed(statement, new DeliverableId(deliverable)));
    }
}
