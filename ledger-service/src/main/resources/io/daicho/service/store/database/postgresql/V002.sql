-- What lies beside the chain is sealed from here on, each text under a key of its own in a keyring, outside this database.
-- The plain texts of version 1 are moved over in the same transaction.
ALTER TABLE detail RENAME TO detail_plain;

CREATE TABLE detail (
    event_id  text   COLLATE "C" NOT NULL,
    field     text   COLLATE "C" NOT NULL,            -- where in the fact, such as corrects.reason
    keyring   text   COLLATE "C" NOT NULL,            -- which keyring has the key
    slot      bigint NOT NULL,                        -- where in it
    sealed    bytea,                                  -- AES-256-GCM of salt and text; null once erased
    content   text   COLLATE "C",                     -- under which name the bytes of an evidence file lie
    erased_by text   COLLATE "C",                     -- the fact by which it was erased
    PRIMARY KEY (event_id, field)
);

CREATE INDEX detail_erased ON detail (keyring, slot, erased_by) WHERE erased_by IS NOT NULL;

CREATE INDEX detail_content ON detail (content) WHERE content IS NOT NULL;
