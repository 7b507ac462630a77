package io.daicho.conclusions.question;

import java.util.Locale;

/** What a question is asked about, beside the contract and the two instants. */
public enum Parameter {
    /** A copy. */
    COPY,
    /** A data set. */
    DATA_SET,
    /** A day in the contract's time zone, as ISO 8601. */
    DAY,
    /** A service, by the name under which it is filed. */
    SERVICE,
    /** A number of hours. */
    HOURS,
    /** The digest of a report that was issued: SHA-256, 64 hexadecimal digits. */
    REPORT;

    /** As it stands in calls: {@code data-set}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
