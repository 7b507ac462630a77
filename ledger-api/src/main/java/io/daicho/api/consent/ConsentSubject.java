package io.daicho.api.consent;

import io.daicho.api.custody.CopyScope;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a consent is about.
 *
 * @param kind what kind of deed it allows
 * @param copies which copies; absent: every copy
 * @param organisation for {@link Kind#SUBCONTRACTING} the subcontractor; for {@link Kind#THIRD_PARTY_VIEW} the viewer
 * @param service for {@link Kind#PROVIDER_ACCESS} the cloud service
 */
public record ConsentSubject(
        Kind kind,
        @Nullable CopyScope copies,
        @Nullable OrganisationId organisation,
        @Nullable @Plain(Plain.Kind.SERVICE) String service) {
    /** Checks that what the kind needs is there. */
    public ConsentSubject {
        if (kind == Kind.SUBCONTRACTING && organisation == null) {
            throw new IllegalArgumentException("a consent to subcontracting names the organisation");
        }
        if (kind == Kind.PROVIDER_ACCESS && service == null) {
            throw new IllegalArgumentException("a consent to provider access names the service");
        }
        if (service != null) {
            PlainText.checked("service", service);
        }
    }

    /** The kinds of consent. */
    public enum Kind {
        /** Taking data outside (article 6). */
        TAKE_OUT,
        /** Subcontracting (article 10, note 2). */
        SUBCONTRACTING,
        /** A cloud whose terms let the provider access or use the data (annex 3(2)). */
        PROVIDER_ACCESS,
        /** A third party's viewing, copying or receiving a printout (annex 8(2) ウ). */
        THIRD_PARTY_VIEW,
        /** A post on social media (annex 8(3) ウ). */
        SOCIAL_MEDIA_POST,
        /** Anything else, as its reason says. */
        OTHER
    }
}
