package io.daicho.service.testing;

import io.daicho.api.id.CopyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.SendingId;
import io.daicho.api.sending.Email;
import io.daicho.api.sending.SendingChannel;
import io.daicho.api.sending.SendingFact;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is sent, by the contractor. */
interface SendingDeeds extends Deeds {
    default SendingFact.Sent sent(String sending, String... copies) {
        return sentTo("city", sending, copies);
    }

    default SendingFact.Sent sentTo(String to, String sending, String... copies) {
        Email email = new Email(true, true, false, null, Email.Addressing.ONE_ADDRESS);
        return sent(to, sending, SendingChannel.EMAIL, null, email, copies);
    }

    default SendingFact.Sent sentThrough(String service, String sending, String... copies) {
        return sent("city", sending, SendingChannel.ONLINE_STORAGE, service, null, copies);
    }

    private SendingFact.Sent sent(
            String to,
            String sending,
            SendingChannel channel,
            @Nullable String service,
            @Nullable Email email,
            String... copies) {
        return new SendingFact.Sent(
                statement(),
                new SendingId(sending),
                ids(copies),
                new OrganisationId("insurer"),
                new OrganisationId(to),
                channel,
                service,
                email);
    }

    default SendingFact.Received arrived(String sending, String... copies) {
        return new SendingFact.Received(statement(), new SendingId(sending), ids(copies), new OrganisationId("city"));
    }

    private static List<CopyId> ids(String... copies) {
        return Stream.of(copies).map(CopyId::new).toList();
    }
}
