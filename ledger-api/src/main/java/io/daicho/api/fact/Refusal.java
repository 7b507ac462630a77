package io.daicho.api.fact;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Why a fact was refused: the one catalogue. A refusal says only that something <em>cannot be true</em> or cannot be
 * read; what is forbidden is recorded and concluded (reading 1). Each has a sentence that says what, why and what to do,
 * in {@code refusals.properties} (English) and {@code refusals_ja.properties}.
 */
public enum Refusal {
    /** The line is not JSON. */
    NOT_JSON,
    /** The line is not UTF-8. */
    NOT_UTF8,
    /** A table whose text is not UTF-8. */
    TABLE_NOT_UTF8,
    /** A table without a row of column names. */
    TABLE_EMPTY,
    /** A file that is no table in CSV. */
    TABLE_MALFORMED,
    /** The line begins with a byte order mark. */
    BYTE_ORDER_MARK,
    /** The line ends in the middle. */
    LINE_CUT,
    /** The line is longer than the limit. */
    LINE_TOO_LONG,
    /** The stored entry would be larger than 65,535 bytes. */
    ENTRY_TOO_LARGE,
    /** The fact's type is not in the catalogue. */
    UNKNOWN_TYPE,
    /** A field that this type of fact does not have. */
    UNKNOWN_FIELD,
    /** A field that this type of fact must have. */
    MISSING_FIELD,
    /** A field whose value cannot be read. */
    BAD_VALUE,
    /** Fields that can be read one by one and cannot be true together. */
    CONTRADICTS_ITSELF,
    /** A field that occurs twice. */
    DUPLICATE_FIELD,
    /** A detail's text that is too long. */
    DETAIL_TOO_LARGE,
    /** A text with a character that nobody sees and that changes what is seen. */
    UNSEEN_CHARACTER,
    /** The contract is not registered. */
    CONTRACT_UNKNOWN,
    /** The contract is registered already. */
    CONTRACT_ALREADY_REGISTERED,
    /** The contract names an edition of the clauses that this ledger does not have. */
    CLAUSE_SET_UNKNOWN,
    /** A deed that can happen only once happened already. */
    ALREADY_HAPPENED,
    /** More than five minutes in the future. */
    IN_THE_FUTURE,
    /** The same fact id with other content. */
    FACT_ID_REUSED,
    /** The thing was never recorded as begun. */
    THING_UNKNOWN,
    /** The thing exists already. */
    THING_EXISTS,
    /** The deed lies before the thing began. */
    BEFORE_ITS_BEGINNING,
    /** The copy had ended before. */
    COPY_ALREADY_ENDED,
    /** The parent copy had ended before, or not yet begun. */
    PARENT_NOT_ALIVE,
    /** The parent copy belongs to another data set. */
    PARENT_OF_ANOTHER_DATA_SET,
    /** The deed needs another before it, which is not on record. */
    PRECEDING_DEED_MISSING,
    /** The fact to be corrected is not on record. */
    CORRECTED_FACT_UNKNOWN,
    /** The fact was corrected before: correct its correction. */
    ALREADY_CORRECTED,
    /** The correction is about another thing than the fact it corrects. */
    CORRECTION_OF_ANOTHER_THING,
    /** A withdrawal that names no fact. */
    WITHDRAWS_NOTHING,
    /** A consent or an instruction answered as another kind than was asked for. */
    DIFFERS_FROM_REQUEST,
    /** It names another fact that is not on record. */
    FACT_UNKNOWN,
    /** The copy never lay on this medium. */
    MEDIUM_UNKNOWN,
    /** Whoever drafted something cannot be the one who checks it. */
    SECOND_PERSON_NEEDED,
    /** A document is named with another digest than it has. */
    ANOTHER_DOCUMENT,
    /** The fact has no detail, and no file, in that field. */
    NO_SUCH_DETAIL,
    /** The retention period of the contract is not on record. */
    RETENTION_NOT_SET,
    /** The retention period of the contract is not over. */
    RETENTION_NOT_OVER,
    /** The period of the contract is not over. */
    PERIOD_NOT_OVER,
    /** Duties that survive the contract are not settled. */
    STILL_OWED,
    /** A retirement has details, which it would destroy. */
    RETIRED_WITHOUT_DETAILS,
    /** The contract is retired, so that no details are kept for it. */
    CONTRACT_RETIRED,
    /** What a retirement destroyed cannot come back, so it cannot be undone. */
    RETIRED_FOR_GOOD,
    /** Neither a fork nor a difference between store and log is on record, so the log goes on. */
    LOG_GOES_ON,
    /** It names another log, or another head or end of it, than the one that ended. */
    ANOTHER_LOG_ENDED,
    /** A new log was opened, which cannot be undone. */
    OPENED_FOR_GOOD,
    /** A new log is opened only with its ground. */
    GROUND_MISSING,
    /** The file is larger than the limit. */
    FILE_TOO_LARGE,
    /** Files of that type are not taken. */
    FILE_TYPE_NOT_TAKEN,
    /** The file does not begin as files of its type do. */
    FILE_OF_ANOTHER_TYPE,
    /** The disk is full. */
    DISK_FULL,
    /** The store cannot write now. */
    STORE_UNAVAILABLE,
    /** A server between the processes of a ledger did not pass the fact on. */
    NOT_PASSED_ON;

    private static final String BUNDLE = "io.daicho.api.fact.refusals";

    /** The code, as it stands in problems: {@code copy-already-ended}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence in English. */
    public String sentence(Object... particulars) {
        return sentence(Locale.ENGLISH, particulars);
    }

    /**
     * The sentence: what, why, what to do.
     *
     * @param locale Japanese or anything else for English
     * @param particulars what to put into its placeholders
     */
    public String sentence(Locale locale, Object... particulars) {
        Object[] texts = Arrays.stream(particulars).map(String::valueOf).toArray();
        if (locale.getLanguage().equals("ja")) {
            Arrays.setAll(texts, place -> Particulars.inJapanese(this, place, String.valueOf(texts[place])));
        }
        try {
            String pattern = ResourceBundle.getBundle(
                            BUNDLE,
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(name());
            return new MessageFormat(pattern, locale).format(texts);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no sentence for refusal " + name(), missing);
        }
    }
}
