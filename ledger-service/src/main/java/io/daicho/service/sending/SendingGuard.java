package io.daicho.service.sending;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.CopyId;
import io.daicho.api.sending.SendingFact;
import io.daicho.service.custody.CopyLife;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/** Something is sent once, with copies that were there then; only what was sent arrives, and not before. */
public final class SendingGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof SendingFact.Sent sent) {
            refuseSecond(before.first(SendingFact.Sent.class), fact);
            sent.copies().forEach(copy -> CopyLife.refuseUnlessThere(copy, fact, onRecord));
        } else if (fact instanceof SendingFact.Received received) {
            SendingFact.Sent sent = begun(before.all(SendingFact.Sent.class), fact);
            for (CopyId copy : received.copies()) {
                refuseUnlessSent(copy, sent);
                CopyLife.refuseUnlessThere(copy, fact, onRecord);
            }
        }
    }

    private static void refuseUnlessSent(CopyId copy, SendingFact.Sent sent) {
        if (!sent.copies().contains(copy)) {
            throw new Refused(
                    Refusal.BAD_VALUE,
                    "copies",
                    copy + " was not sent with " + sent.sending() + ", as the fact " + sent.id() + " says");
        }
    }
}
