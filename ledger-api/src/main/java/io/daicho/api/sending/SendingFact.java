package io.daicho.api.sending;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.SendingId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Sending confidential data to the client, or to whom it designated as a recipient (annex 6). */
public sealed interface SendingFact extends Fact {
    /** Which sending. */
    SendingId sending();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.SENDING, sending().value());
    }

    /**
     * Something was sent. What is sent has no copy left here: who keeps one has copied it first.
     *
     * @param sending which
     * @param copies the copies that went; empty: information that is no copy on record
     * @param by who sent it: the contractor or a subcontractor
     * @param to to whom: the client, or whom it designated
     * @param channel by which way
     * @param service which service carried it; needed for a file exchange service and an online storage
     * @param email for an e-mail: what annex 6(1) asks
     */
    @StoredAs("sending.sent")
    @Revision("1")
    record Sent(
            Statement statement,
            SendingId sending,
            List<CopyId> copies,
            OrganisationId by,
            OrganisationId to,
            SendingChannel channel,
            @Nullable @Plain(Plain.Kind.SERVICE) String service,
            @Nullable Email email)
            implements SendingFact {
        /** Checks that the parts fit the channel. */
        public Sent {
            copies = List.copyOf(copies);
            boolean byService = channel == SendingChannel.FILE_EXCHANGE || channel == SendingChannel.ONLINE_STORAGE;
            if (byService && service == null) {
                throw new IllegalArgumentException("FILE_EXCHANGE and ONLINE_STORAGE name their service");
            }
            if ((channel == SendingChannel.EMAIL) != (email != null)) {
                throw new IllegalArgumentException("email is given for the channel EMAIL, and only for it");
            }
            if (service != null) {
                PlainText.checked("service", service);
            }
        }
    }

    /**
     * The recipient confirmed that it arrived: the life of these copies in the sender's hands ends (reading 7).
     *
     * @param copies the copies that arrived; empty: what was sent was no copy on record
     * @param by who confirmed
     */
    @StoredAs("sending.received")
    @Revision("1")
    record Received(Statement statement, SendingId sending, List<CopyId> copies, OrganisationId by)
            implements SendingFact {
        /** Keeps its own copy of the list. */
        public Received {
            copies = List.copyOf(copies);
        }
    }
}
