-- Accounts of ours on the networks. No secret is kept here.
create table account (
    id              uuid        not null,
    ref             text        not null,
    channel         text        not null,
    external_id     text        not null,
    name            text        not null,
    brand           text        not null,
    home_site       text        not null,
    language        text        not null,
    state           text        not null,
    capabilities    text        not null,
    max_text_length integer     not null,
    version         bigint      not null,
    changed_at      timestamptz not null,
    constraint pk_account primary key (id),
    constraint uq_account_ref unique (ref),
    constraint ck_account_ref check (ref = channel || ':' || external_id)
);
create index ix_account_changed_at on account (changed_at desc, id desc);

-- One row for each thing that ever happened, for as long as a network may tell it again. The primary key is the UUIDv5
-- of the deduplication key: it is what makes a second delivery do nothing.
create table interaction (
    id          uuid        not null,
    channel     text        not null,
    account_id  text        not null,
    kind        text        not null,
    verb        text        not null,
    external_id text,
    order_key   text        not null,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    payload     jsonb       not null,
    constraint pk_interaction primary key (id)
);
create index ix_interaction_received_at on interaction (received_at);
