package io.daicho.api.designation;

import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the client designated.
 *
 * @param kind what for
 * @param service for {@link Kind#FILE_EXCHANGE_SERVICE} and {@link Kind#ONLINE_STORAGE}: the service
 * @param recipient for {@link Kind#RECIPIENT}: who may be sent to
 */
public record Designation(
        Kind kind,
        @Nullable @Plain(Plain.Kind.SERVICE) String service,
        @Nullable OrganisationId recipient) {
    /** Checks that what the kind needs is there, and nothing else. */
    public Designation {
        boolean ofService = kind == Kind.FILE_EXCHANGE_SERVICE || kind == Kind.ONLINE_STORAGE;
        if (ofService != (service != null)) {
            throw new IllegalArgumentException(
                    "a service is named for FILE_EXCHANGE_SERVICE and ONLINE_STORAGE, and only for them");
        }
        if ((kind == Kind.RECIPIENT) != (recipient != null)) {
            throw new IllegalArgumentException("a recipient is named for RECIPIENT, and only for it");
        }
        if (service != null) {
            PlainText.checked("service", service);
        }
    }

    /** What the client designates. */
    public enum Kind {
        /** 連絡窓口: where incidents are reported within 60 minutes (annex 9(1)). */
        INCIDENT_DESK,
        /** A file exchange or transfer service (annex 6(2)). */
        FILE_EXCHANGE_SERVICE,
        /** An online storage for sending and receiving (annex 6(3)). */
        ONLINE_STORAGE,
        /** 送付先として指定した者: somebody to send to (annex 6). */
        RECIPIENT
    }
}
