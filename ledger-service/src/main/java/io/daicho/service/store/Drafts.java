package io.daicho.service.store;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.erasure.DetailField;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.journal.DetailText;
import io.daicho.service.store.detail.SealedDetail;
import io.daicho.service.store.entry.EventIds;
import io.daicho.service.store.entry.FactMetadata;
import io.daicho.service.store.writing.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Makes drafts of entries from Axon's messages. */
final class Drafts {
    private final Serializer serializer;

    Drafts(Serializer serializer) {
        this.serializer = serializer;
    }

    /**
     * The draft of one event.
     *
     * @param details the texts of the unit of work, by event identifier
     * @throws io.daicho.api.fact.Refused if the entry would be too large
     */
    Draft draft(EventMessage<?> message, Map<String, List<DetailText>> details) {
        if (!(message instanceof DomainEventMessage<?> event) || !(message.getPayload() instanceof Fact fact)) {
            throw new IllegalArgumentException("only facts that an aggregate applied are stored, not "
                    + message.getPayloadType().getName());
        }
        String eventId = EventIds.of(fact);
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        Draft draft = new Draft(
                fact.contract().value(),
                eventId,
                payload.getType().getName(),
                payload.getType().getRevision(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getData(),
                serializer
                        .serialize(FactMetadata.stored(event.getMetaData()), String.class)
                        .getData(),
                details.getOrDefault(eventId, List.of()).stream()
                        .map(detail -> SealedDetail.of(eventId, fact, detail))
                        .toList(),
                erasure(fact),
                recordedAt(event));
        draft.refuseTooLarge();
        return draft;
    }

    private static Draft.@Nullable Erasure erasure(Fact fact) {
        if (fact instanceof ContractFact.Retired) {
            return new Draft.Erasure(null, List.of(), fact.id().value());
        }
        if (!(fact instanceof ErasureFact.Erased erased)) {
            return null;
        }
        return new Draft.Erasure(
                EventIds.of(erased.contract(), erased.erasedFrom()),
                erased.fields().stream().map(DetailField::path).toList(),
                erased.id().value());
    }

    private static @Nullable Instant recordedAt(EventMessage<?> event) {
        @Nullable Object text = event.getMetaData().get(FactMetadata.RECORDED_AT);
        return text == null ? null : Instant.parse(text.toString());
    }
}
