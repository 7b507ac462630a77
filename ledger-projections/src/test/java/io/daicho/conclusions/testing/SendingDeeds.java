package io.daicho.conclusions.testing;

import io.daicho.api.designation.Designation;
import io.daicho.api.designation.DesignationFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DesignationId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.SendingId;
import io.daicho.api.sending.Email;
import io.daicho.api.sending.SendingChannel;
import io.daicho.api.sending.SendingFact;
import io.daicho.conclusions.finding.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is sent, and what the client designated for it. The sending is {@code s-1} and its sender the contractor. */
public final class SendingDeeds {
    private SendingDeeds() {}

    /** A sending, as findings name it. */
    public static Subject sending(String id) {
        return Subject.of(new Thing(Thing.Kind.SENDING, id));
    }

    /** Sent by e-mail with everything checked, to one address. */
    public static Deed mailed(String to, String... copies) {
        return mailed(to, new Email(true, true, true, null, Email.Addressing.ONE_ADDRESS), copies);
    }

    /** Sent by e-mail, like this. */
    public static Deed mailed(String to, Email email, String... copies) {
        return sent(Parties.CONTRACTOR, to, SendingChannel.EMAIL, null, email, copies);
    }

    /** Sent by a courier. */
    public static Deed couriered(OrganisationId by, String to, String... copies) {
        return sent(by, to, SendingChannel.DELIVERY, null, null, copies);
    }

    /** Sent through a service. */
    public static Deed sentThrough(SendingChannel channel, String service, String to) {
        return sent(Parties.CONTRACTOR, to, channel, service, null);
    }

    private static Deed sent(
            OrganisationId by,
            String to,
            SendingChannel channel,
            @Nullable String service,
            @Nullable Email email,
            String... copies) {
        return new Deed(statement -> new SendingFact.Sent(
                statement, new SendingId("s-1"), ids(copies), by, Deed.organisation(to), channel, service, email));
    }

    /** It arrived. */
    public static Deed arrived(String by, String... copies) {
        return new Deed(statement ->
                new SendingFact.Received(statement, new SendingId("s-1"), ids(copies), Deed.organisation(by)));
    }

    private static List<CopyId> ids(String... copies) {
        return Stream.of(copies).map(CopyId::new).toList();
    }

    /** The client designated somebody to send to. */
    public static Deed recipientDesignated(String recipient) {
        return designated(recipient, new Designation(Designation.Kind.RECIPIENT, null, Deed.organisation(recipient)));
    }

    /** The client designated a service. */
    public static Deed serviceDesignated(Designation.Kind kind, String service) {
        return designated(service, new Designation(kind, service, null));
    }

    private static Deed designated(String id, Designation what) {
        return new Deed(statement -> new DesignationFact.Made(statement, new DesignationId(id), what, null));
    }

    /** A designation, named after what it designates, no longer holds. */
    public static Deed designationWithdrawn(String id) {
        return new Deed(statement -> new DesignationFact.Withdrawn(statement, new DesignationId(id)));
    }
}
