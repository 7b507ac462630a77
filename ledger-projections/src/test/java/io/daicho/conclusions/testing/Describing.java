package io.daicho.conclusions.testing;

import io.daicho.api.description.Capacity;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.description.DigestAlgorithm;
import io.daicho.api.description.ToolErrors;
import io.daicho.api.description.Unit;
import io.daicho.api.fact.Detail;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PlaceId;
import io.daicho.api.key.KeyFact;
import io.daicho.api.people.PersonFact;
import io.daicho.api.provider.ProviderFact.RemnantsStated;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of copies, media, keys, services and deeds beside what happened. */
public final class Describing {
    private Describing() {}

    /** Counted. */
    public static Deed counted(String copy, long count, Unit unit) {
        return new Deed(statement -> new DescriptionFact.Counted(statement, new CopyId(copy), count, unit));
    }

    /** A digest was taken. */
    public static Deed digestTaken(String copy) {
        return new Deed(statement -> new DescriptionFact.DigestTaken(
                statement, new CopyId(copy), DigestAlgorithm.SHA_256, new Detail("0".repeat(64))));
    }

    /** The next step was planned. */
    public static Deed planned(String copy, String plannedFor) {
        return new Deed(
                statement -> new DescriptionFact.NextStepPlanned(statement, new CopyId(copy), Times.when(plannedFor)));
    }

    /** The medium was described. */
    public static Deed medium(
            String copy, @Nullable String serialNumber, @Nullable String model, @Nullable String assetNumber) {
        return new Deed(statement -> new DescriptionFact.MediumDescribed(
                statement, new CopyId(copy), serialNumber, null, model, assetNumber));
    }

    /** The tool of an erasure was described. */
    public static Deed tool(String copy, String deed, String tool, String version, long errors) {
        return new Deed(statement -> new DescriptionFact.ErasureDescribed(
                statement,
                new CopyId(copy),
                new FactId(deed),
                null,
                null,
                tool,
                version,
                new ToolErrors(errors, null)));
    }

    /** It was described from when to when an erasure was done. */
    public static Deed done(String copy, String deed, String start, String end) {
        return new Deed(statement -> new DescriptionFact.ErasureDescribed(
                statement, new CopyId(copy), new FactId(deed), Times.when(start), Times.when(end), null, null, null));
    }

    /** Somebody took part in a deed. */
    public static Deed attended(String copy, String deed, String person, Capacity capacity) {
        return new Deed(statement -> new DescriptionFact.DeedAttended(
                statement, new CopyId(copy), new FactId(deed), new PersonId(person), capacity, new PlaceId("works")));
    }

    /** The client accepted an erasure. */
    public static Deed accepted(String copy, String deed) {
        return new Deed(statement ->
                new DescriptionFact.ErasureAccepted(statement, new CopyId(copy), new FactId(deed), Parties.CLIENT));
    }

    /** The version of a key became known. */
    public static Deed version(String key, String version, @Nullable String algorithm) {
        return new Deed(statement -> new KeyFact.Described(statement, new KeyId(key), version, algorithm));
    }

    /** A service keeps something, until then where that is known. */
    public static Deed keeps(String service, RemnantsStated.Remnant remnant, @Nullable String expiresAt) {
        return new Deed(statement -> new RemnantsStated(
                statement, service, remnant, true, expiresAt == null ? null : Times.when(expiresAt)));
    }

    /** A service keeps nothing of a kind. */
    public static Deed keepsNo(String service, RemnantsStated.Remnant remnant) {
        return new Deed(statement -> new RemnantsStated(statement, service, remnant, false, null));
    }

    /** A subcontractor's certificate about a deed was checked. */
    public static Deed certificateChecked(String subcontractor, String deed, CertificateChecked.Result result) {
        return new Deed(statement -> new CertificateChecked(
                statement,
                Deed.organisation(subcontractor),
                Parties.CONTRACTOR,
                CertificateChecked.Method.RECORDS_COMPARED,
                result,
                List.of(new FactId(deed)),
                null,
                null,
                null));
    }

    /** One of somebody's staff is on record. */
    public static Deed person(String person, String organisation) {
        return new Deed(statement ->
                new PersonFact.Registered(statement, new PersonId(person), Deed.organisation(organisation), null));
    }
}
