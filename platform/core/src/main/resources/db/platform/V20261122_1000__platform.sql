-- Tables that every service has in its own database: outbox, inbox, leases, dead letters, change feed, audit.

create table lease (
    name   text   not null,
    holder text,
    epoch  bigint not null,
    beat   bigint not null,
    constraint pk_lease primary key (name)
);

-- Shaped like Debezium's event router, so that CDC could take the relay's place by deployment alone.
create table outbox_event (
    id            uuid        not null,
    position      bigint      not null generated always as identity,
    aggregatetype text        not null,
    aggregateid   text,
    type          text        not null,
    subject       text        not null,
    sequence      bigint      not null,
    headers       text,
    payload       bytea       not null,
    created_at    timestamptz not null,
    published_at  timestamptz,
    attempts      integer     not null default 0,
    last_error    text,
    constraint pk_outbox_event primary key (id)
);
create index ix_outbox_event_unpublished on outbox_event (position) where published_at is null;
create index ix_outbox_event_published_at on outbox_event (published_at) where published_at is not null;

create table inbox_event (
    consumer    text        not null,
    event_id    text        not null,
    received_at timestamptz not null,
    constraint pk_inbox_event primary key (consumer, event_id)
);
create index ix_inbox_event_received_at on inbox_event (received_at);

create table dead_letter (
    id              uuid        not null,
    consumer        text        not null,
    topic           text        not null,
    kafka_partition integer     not null,
    kafka_offset    bigint      not null,
    part            text        not null default '',
    message_key     text,
    headers         text        not null,
    payload         bytea       not null,
    reason          text        not null,
    detail          text        not null,
    created_at      timestamptz not null,
    replayed_at     timestamptz,
    replays         integer     not null default 0,
    constraint pk_dead_letter primary key (id),
    constraint uq_dead_letter_source unique (consumer, topic, kafka_partition, kafka_offset, part, reason)
);
create index ix_dead_letter_created_at on dead_letter (created_at desc, id desc);

-- Numbered after commit by one leased process: a reader that has seen n has seen all below n.
create table change_feed (
    id         bigint      not null generated always as identity,
    number     bigint,
    kind       text        not null,
    subject    text        not null,
    site       text,
    audience   text[]      not null default '{}',
    data       text        not null,
    created_at timestamptz not null,
    constraint pk_change_feed primary key (id),
    constraint uq_change_feed_number unique (number)
);
-- The newest number ever given, so that pruning never makes numbers start again.
create table change_feed_head (
    last bigint not null
);
insert into change_feed_head (last) values (0);
create index ix_change_feed_unnumbered on change_feed (id) where number is null;
create index ix_change_feed_created_at on change_feed (created_at);

create table audit_entry (
    id      uuid        not null,
    number  bigint,
    at      timestamptz not null,
    actor   text        not null,
    action  text        not null,
    subject text        not null,
    facts   text        not null,
    digest  bytea       not null,
    chain   bytea,
    constraint pk_audit_entry primary key (id),
    constraint uq_audit_entry_number unique (number)
);
create index ix_audit_entry_subject on audit_entry (subject, at);
create index ix_audit_entry_unnumbered on audit_entry (at, id) where number is null;

-- The erasable half: without salt and text the digest in the chain says nothing about what was written.
create table audit_text (
    entry_id uuid  not null,
    salt     bytea not null,
    text     text  not null,
    constraint pk_audit_text primary key (entry_id),
    constraint fk_audit_text_entry_id foreign key (entry_id) references audit_entry (id)
);

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.number is null and new.number is not null and old.chain is null
        and (new.id, new.at, new.actor, new.action, new.subject, new.facts, new.digest)
            is not distinct from (old.id, old.at, old.actor, old.action, old.subject, old.facts, old.digest) then
        return new;
    end if;
    raise exception 'audit_entry is append-only: % of % is refused', tg_op, old.id;
end $$;
create trigger tr_audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
