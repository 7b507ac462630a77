-- The facts, one row each, never changed. Payload and metadata are canonical JSON (RFC 8785).
CREATE TABLE entry (
    ordinal        INTEGER PRIMARY KEY AUTOINCREMENT, -- grows in the order of commits, over all contracts; may have gaps
    contract       TEXT    NOT NULL,
    position       INTEGER NOT NULL,                  -- dense within the contract, from 0
    event_id       TEXT    NOT NULL UNIQUE,           -- contract/fact
    type           TEXT    NOT NULL,
    revision       TEXT    NOT NULL,
    aggregate_type TEXT    NOT NULL,
    aggregate_id   TEXT    NOT NULL,
    sequence       INTEGER NOT NULL,                  -- dense within the aggregate, from 0
    recorded_at    INTEGER NOT NULL,                  -- milliseconds since 1970-01-01T00:00:00Z; never backwards within the contract
    payload        TEXT    NOT NULL,
    metadata       TEXT    NOT NULL,
    UNIQUE (contract, position),
    UNIQUE (aggregate_id, sequence)
) STRICT;

-- Where the next fact of a contract goes.
CREATE TABLE contract_head (
    contract         TEXT    PRIMARY KEY,
    next_position    INTEGER NOT NULL,
    last_recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The texts behind the digests in the facts: beside the chain, so that they can be erased.
CREATE TABLE detail (
    event_id TEXT NOT NULL,
    field    TEXT NOT NULL,                           -- where in the fact, such as corrects.reason
    salt     TEXT NOT NULL,                           -- hexadecimal; the fact holds SHA-256(salt, body)
    body     BLOB NOT NULL,                           -- UTF-8
    PRIMARY KEY (event_id, field)
) STRICT, WITHOUT ROWID;

-- States of aggregates, to shorten the way to them; may be deleted at any time.
CREATE TABLE snapshot (
    aggregate_id   TEXT    PRIMARY KEY,
    aggregate_type TEXT    NOT NULL,
    sequence       INTEGER NOT NULL,
    type           TEXT    NOT NULL,
    revision       TEXT,
    taken_at       INTEGER NOT NULL,
    payload        TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
