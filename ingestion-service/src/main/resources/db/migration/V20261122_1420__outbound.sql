-- What opens our accounts at their networks: AES-256-GCM over the token, bound to the account (plaza.credentials.key).
create table account_credential (
    account    text        not null,
    sealed     bytea       not null,
    version    bigint      not null,
    changed_at timestamptz not null,
    constraint pk_account_credential primary key (account)
);

-- The ledger of what leaves: one row a reply, for ever the same id, so that a reply told twice is one reply.
create table outbound_reply (
    id                 uuid        not null,
    conversation_id    uuid        not null,
    channel            text        not null,
    account_id         text        not null,
    in_reply_to        text        not null,
    text               text        not null,
    approved_at        timestamptz not null,
    held_until_at_most timestamptz,
    state              text        not null,
    leaves             integer     not null default 0,
    doubts             integer     not null default 0,
    doubt_since        timestamptz,
    left_at            timestamptz,
    lease_epoch        bigint,
    hold_reason        text,
    held_until         timestamptz,
    external_id        text,
    published_at       timestamptz,
    reconciled         boolean,
    refusal_reason     text,
    refusal_code       integer,
    refusal_subcode    integer,
    changed_at         timestamptz not null,
    version            bigint      not null,
    constraint pk_outbound_reply primary key (id),
    constraint ck_outbound_reply_state
        check (state in ('queued', 'held', 'leaving', 'unknown', 'published', 'refused')),
    constraint ck_outbound_reply_leaving check (state <> 'leaving' or (left_at is not null and lease_epoch is not null)),
    constraint ck_outbound_reply_held check (state <> 'held' or hold_reason is not null),
    constraint ck_outbound_reply_published
        check (state <> 'published' or (external_id is not null and published_at is not null)),
    constraint ck_outbound_reply_refused check (state <> 'refused' or refusal_reason is not null)
);
-- What stands on the network once is one reply's, whatever the network says of another.
create unique index uq_outbound_reply_external_id on outbound_reply (channel, account_id, external_id)
    where external_id is not null;
create index ix_outbound_reply_open on outbound_reply (channel, account_id, approved_at, id)
    where state in ('queued', 'held', 'leaving', 'unknown');
create index ix_outbound_reply_open_conversation on outbound_reply (conversation_id, approved_at, id)
    where state in ('queued', 'held', 'leaving', 'unknown');
create index ix_outbound_reply_overdue on outbound_reply (held_until_at_most)
    where state in ('queued', 'held') and held_until_at_most is not null;
create index ix_outbound_reply_closed on outbound_reply (changed_at) where state in ('published', 'refused');

-- Whether an account may send at the moment; no row: it may.
create table outbound_gate (
    account  text    not null,
    failures integer not null,
    reason   text,
    until    timestamptz,
    constraint pk_outbound_gate primary key (account)
);

-- Our own voice as it came back by webhook, to find a reply whose answer was lost.
create index ix_interaction_own on interaction (channel, account_id, occurred_at)
    where payload ->> 'direction' = 'outbound' and verb = 'created';
