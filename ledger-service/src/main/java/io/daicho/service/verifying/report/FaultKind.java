package io.daicho.service.verifying.report;

/** What can be wrong; {@code words.properties} has the sentence of each as {@code verify.fault.<name>}. */
public enum FaultKind {
    /** The database cannot be read. */
    STORE_UNREADABLE(Aspect.INTEGRITY),
    /** The database's own structure is damaged, or an index does not say what its table does. */
    STORE_DAMAGED(Aspect.INTEGRITY),
    /** The database has another schema than this software makes. */
    SCHEMA_DIFFERS(Aspect.INTEGRITY),
    /** A column holds a value of another type. */
    VALUE_OF_OTHER_TYPE(Aspect.INTEGRITY),
    /** A stored entry is not the one that was sealed at its position. */
    ENTRY_CHANGED(Aspect.INTEGRITY),
    /** A stored entry is not of the form that entries have. */
    ENTRY_MALFORMED(Aspect.INTEGRITY),
    /** An entry stands at the place of another. */
    ENTRY_MISPLACED(Aspect.INTEGRITY),
    /** An entry that was sealed is not in the store. */
    ENTRY_MISSING(Aspect.COMPLETENESS),
    /** The facts about one thing are not numbered without gaps. */
    SEQUENCE_NOT_DENSE(Aspect.COMPLETENESS),
    /** The head of a contract does not say what its entries do. */
    HEAD_DIFFERS(Aspect.INTEGRITY),
    /** A file of the log is missing, cut or malformed. */
    LOG_BROKEN(Aspect.INTEGRITY),
    /** A bundle does not have the entry that was sealed. */
    BUNDLE_CHANGED(Aspect.INTEGRITY),
    /** A tile does not have the hash that the entries lead to. */
    TILE_CHANGED(Aspect.INTEGRITY),
    /** The entries lead to another root than a checkpoint says. */
    ROOT_DIFFERS(Aspect.INTEGRITY),
    /** A signature fails, or one that must be there is missing. */
    SIGNATURE_FAILS(Aspect.INTEGRITY),
    /** A key is not the one that it should be. */
    KEY_DIFFERS(Aspect.INTEGRITY),
    /** A checkpoint is of another log. */
    ORIGIN_DIFFERS(Aspect.INTEGRITY),
    /** The checkpoint is older than what was published. */
    CHECKPOINT_STALE(Aspect.COMPLETENESS),
    /** The history does not have the checkpoint that is published. */
    HISTORY_CUT(Aspect.COMPLETENESS),
    /** What exists now does not continue what existed then. */
    NOT_CONTINUED(Aspect.COMPLETENESS),
    /** Two checkpoints of the log contradict each other. */
    FORKED(Aspect.INTEGRITY),
    /** There are entries, and the log that sealed them is gone. */
    LOG_MISSING(Aspect.COMPLETENESS),
    /** A detail or an evidence file is missing or not as it was filed. */
    DETAIL_DIFFERS(Aspect.INTEGRITY),
    /** Something lies beside the chain that no fact names. */
    DETAIL_UNNAMED(Aspect.INTEGRITY),
    /** A file of a pack is not the one that its manifest names. */
    PACKED_FILE_DIFFERS(Aspect.INTEGRITY),
    /** The keyring is missing, unreadable or another. */
    KEYRING_DIFFERS(Aspect.INTEGRITY),
    /** A snapshot is not the state that the entries lead to. */
    SNAPSHOT_DIFFERS(Aspect.INTEGRITY),
    /** A file is no signed document of the form that is issued. */
    DOCUMENT_MALFORMED(Aspect.INTEGRITY),
    /** A read model does not say what a fresh fold says. */
    READ_MODEL_DIFFERS(Aspect.CONCLUSIONS),
    /** The obligations could not be concluded again. */
    NOT_CONCLUDED(Aspect.CONCLUSIONS),
    /** A document claims what the ledger does not. */
    CLAIM_DIFFERS(Aspect.CONCLUSIONS),
    /** A witness that the reader named cosigned nothing. */
    WITNESS_SILENT(Aspect.TIME),
    /** No authority that the reader named stamped anything. */
    STAMPS_MISSING(Aspect.TIME),
    /** A time stamp does not stamp what it should, or is no valid one. */
    STAMP_FAILS(Aspect.TIME);

    private final Aspect aspect;

    FaultKind(Aspect aspect) {
        this.aspect = aspect;
    }

    /** Which question it answers with no. */
    public Aspect aspect() {
        return aspect;
    }
}
