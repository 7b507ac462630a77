package io.daicho.api.fact;

import io.daicho.api.id.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on beside its recorder's word. It counts for the days that it covers, whenever it was obtained.
 *
 * @param kind what kind of document it is
 * @param issuedBy whose document it is
 * @param from the first day it covers, where it covers days
 * @param until the last day it covers
 * @param reference where to find it: prose, so a detail
 */
public record Evidence(
        Kind kind,
        @Nullable OrganisationId issuedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Detail reference) {
    /** Checks that the days are in order. */
    public Evidence {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("evidence covers no day: until " + until + " is before from " + from);
        }
    }

    /** The kinds of evidence. */
    public enum Kind {
        /** A certificate: of erasure, of destruction, of an audit. */
        CERTIFICATE,
        /** A document of the client: consent, instruction, acknowledgement. */
        CLIENT_DOCUMENT,
        /** A receipt or delivery note. */
        RECEIPT,
        /** The report of a tool. */
        TOOL_REPORT,
        /** A photograph. */
        PHOTOGRAPH,
        /** Terms of service or a contract with a third party. */
        TERMS,
        /** Any other document. */
        OTHER
    }
}
