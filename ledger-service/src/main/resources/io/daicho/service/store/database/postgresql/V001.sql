-- The facts, one row each, never changed. Payload and metadata are canonical JSON (RFC 8785), as text: jsonb would lose its form.
CREATE TABLE entry (
    ordinal        bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- grows in the order of commits, over all contracts; may have gaps
    contract       text    COLLATE "C" NOT NULL,
    position       bigint  NOT NULL,                  -- dense within the contract, from 0
    event_id       text    COLLATE "C" NOT NULL UNIQUE, -- contract/fact
    type           text    NOT NULL,
    revision       text    NOT NULL,
    aggregate_type text    NOT NULL,
    aggregate_id   text    COLLATE "C" NOT NULL,
    sequence       bigint  NOT NULL,                  -- dense within the aggregate, from 0
    recorded_at    bigint  NOT NULL,                  -- milliseconds since 1970-01-01T00:00:00Z; never backwards within the contract
    payload        text    NOT NULL,
    metadata       text    NOT NULL,
    UNIQUE (contract, position),
    UNIQUE (aggregate_id, sequence)
);

-- Where the next fact of a contract goes.
CREATE TABLE contract_head (
    contract         text   COLLATE "C" PRIMARY KEY,
    next_position    bigint NOT NULL,
    last_recorded_at bigint NOT NULL
);

-- The texts behind the digests in the facts: beside the chain, so that they can be erased.
CREATE TABLE detail (
    event_id text  COLLATE "C" NOT NULL,
    field    text  COLLATE "C" NOT NULL,              -- where in the fact, such as corrects.reason
    salt     text  NOT NULL,                          -- hexadecimal; the fact holds SHA-256(salt, body)
    body     bytea NOT NULL,                          -- UTF-8
    PRIMARY KEY (event_id, field)
);

-- States of aggregates, to shorten the way to them; may be deleted at any time.
CREATE TABLE snapshot (
    aggregate_id   text   COLLATE "C" PRIMARY KEY,
    aggregate_type text   NOT NULL,
    sequence       bigint NOT NULL,
    type           text   NOT NULL,
    revision       text,
    taken_at       bigint NOT NULL,
    payload        text   NOT NULL
);
