package io.daicho.service.testing;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Detail;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PurposeCode;
import java.util.List;

/** The life of a copy. */
interface CustodyDeeds extends Deeds {
    /** How a copy is erased. */
    Sanitisation OVERWRITTEN = new Sanitisation(Sanitisation.Level.PURGE, Sanitisation.Technique.OVERWRITE, null);

    default CustodyFact.Used used(String copy) {
        return new CustodyFact.Used(statement(), new CopyId(copy), new PurposeCode("quote"));
    }

    default CustodyFact.TakenOutside takenOutside(String copy) {
        return new CustodyFact.TakenOutside(statement(), new CopyId(copy), null, null, null);
    }

    default CustodyFact.BroughtBack broughtBack(String copy) {
        return new CustodyFact.BroughtBack(statement(), new CopyId(copy));
    }

    default CustodyFact.Supplied supplied(String copy, String to) {
        return new CustodyFact.Supplied(statement(), new CopyId(copy), new OrganisationId(to), null);
    }

    default CustodyFact.Recovered recovered(String copy, String from) {
        return new CustodyFact.Recovered(statement(), new CopyId(copy), new OrganisationId(from), null, null);
    }

    default CustodyFact.Recovered recovered(String copy, String from, String by) {
        return new CustodyFact.Recovered(
                statement(), new CopyId(copy), new OrganisationId(from), new OrganisationId(by), null);
    }

    default CustodyFact.Returned returned(String copy) {
        return new CustodyFact.Returned(statement(), new CopyId(copy), new OrganisationId("city"));
    }

    default CustodyFact.ReturnAcknowledged returnAcknowledged(String copy) {
        return returnAcknowledged(copy, "city");
    }

    default CustodyFact.ReturnAcknowledged returnAcknowledged(String copy, String by) {
        return new CustodyFact.ReturnAcknowledged(statement(), new CopyId(copy), new OrganisationId(by));
    }

    default CustodyFact.Erased erased(String copy) {
        return erased(copy, Verification.DONE);
    }

    default CustodyFact.Erased erased(String copy, Verification verification) {
        return new CustodyFact.Erased(statement(), new CopyId(copy), OVERWRITTEN, verification);
    }

    default CustodyFact.ErasureVerified erasureVerified(String copy, String erasure, Verification verification) {
        return new CustodyFact.ErasureVerified(statement(), new CopyId(copy), new FactId(erasure), verification);
    }

    default CustodyFact.Destroyed destroyed(String copy) {
        return new CustodyFact.Destroyed(statement(), new CopyId(copy), OVERWRITTEN, Verification.DONE);
    }

    default CustodyFact.MadeUnrecoverable madeUnrecoverable(String copy) {
        return new CustodyFact.MadeUnrecoverable(
                statement(), new CopyId(copy), "access-revoked", new Detail("0".repeat(64)), Verification.DONE);
    }

    default CustodyFact.Lost lost(String copy) {
        return new CustodyFact.Lost(statement(), new CopyId(copy));
    }

    default CustodyFact.Found found(String copy) {
        return new CustodyFact.Found(statement(), new CopyId(copy));
    }

    default CustodyFact.PutIntoAi putIntoAi(String copy, String service) {
        return new CustodyFact.PutIntoAi(statement(), new CopyId(copy), service);
    }

    default CustodyFact.LockedAway lockedAway(String copy) {
        return new CustodyFact.LockedAway(statement(), new CopyId(copy));
    }

    default CustodyFact.LeftUnlocked leftUnlocked(String copy) {
        return new CustodyFact.LeftUnlocked(statement(), new CopyId(copy));
    }

    default CustodyFact.Stored storedInCloud(String copy, String service) {
        return new CustodyFact.Stored(
                statement(), new CopyId(copy), new Placement(Medium.CLOUD, null, null, Country.JAPAN, service), null);
    }

    default CustodyFact.Stored storedOnServer(String copy) {
        return new CustodyFact.Stored(statement(), new CopyId(copy), CustodyBeginnings.SERVER, null);
    }

    default CustodyFact.Stored storedOnMedium(String copy, String serialNumber) {
        return new CustodyFact.Stored(
                statement(),
                new CopyId(copy),
                new Placement(Medium.EXTERNAL_DISK, serialNumber, null, Country.JAPAN, null),
                null);
    }

    default CustodyFact.Protected encrypted(String copy, String key) {
        return new CustodyFact.Protected(
                statement(), new CopyId(copy), new Protection(List.of(Protection.Measure.ENCRYPTION), new KeyId(key)));
    }
}
