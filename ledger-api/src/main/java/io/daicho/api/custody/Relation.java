package io.daicho.api.custody;

/** What a third party is to the contractor; article 7 forbids disclosure to each of them. */
public enum Relation {
    /** 子会社等, Companies Act article 2(iii-2). */
    SUBSIDIARY,
    /** 親会社等, Companies Act article 2(iv-2). */
    PARENT_COMPANY,
    /** Anybody else. */
    UNRELATED
}
