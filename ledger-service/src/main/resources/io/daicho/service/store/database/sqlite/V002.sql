-- What lies beside the chain is sealed from here on, each text under a key of its own in the keyring, outside this file.
-- The plain texts of version 1 are moved over in the same transaction.
ALTER TABLE detail RENAME TO detail_plain;

CREATE TABLE detail (
    event_id  TEXT    NOT NULL,
    field     TEXT    NOT NULL,                       -- where in the fact, such as corrects.reason
    keyring   TEXT    NOT NULL,                       -- which keyring has the key
    slot      INTEGER NOT NULL,                       -- where in it
    sealed    BLOB,                                   -- AES-256-GCM of salt and text; null once erased
    content   TEXT,                                   -- under which name the bytes of an evidence file lie
    erased_by TEXT,                                   -- the fact by which it was erased
    PRIMARY KEY (event_id, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX detail_erased ON detail (keyring, slot, erased_by) WHERE erased_by IS NOT NULL;

CREATE INDEX detail_content ON detail (content) WHERE content IS NOT NULL;
