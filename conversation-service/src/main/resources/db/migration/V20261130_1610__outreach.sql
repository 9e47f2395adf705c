-- How customers want to be written to where we begin, and what we began.

create table customer_wishes (
    customer_id uuid        not null,
    version     bigint      not null,
    quiet_from  time,
    quiet_until time,
    channels    text        not null,
    consents    text        not null,
    changed_at  timestamptz not null,
    changed_by  text        not null,
    constraint pk_customer_wishes primary key (customer_id),
    constraint fk_customer_wishes_customer_id foreign key (customer_id) references customer (id),
    constraint ck_customer_wishes_quiet check ((quiet_from is null) = (quiet_until is null)),
    constraint ck_customer_wishes_channels check (channels is json object),
    constraint ck_customer_wishes_consents check (consents is json object)
);

-- Append-only: each time somebody wanted to begin, what was decided, and why it was not another channel.
create table contact_attempt (
    id          uuid        not null,
    customer_id uuid        not null,
    brand       text        not null,
    occasion    text        not null,
    channel     text,
    refusal     text,
    ladder      text        not null,
    at          timestamptz not null,
    by_agent    text        not null,
    constraint pk_contact_attempt primary key (id),
    constraint fk_contact_attempt_customer_id foreign key (customer_id) references customer (id),
    constraint ck_contact_attempt_decided check ((channel is null) <> (refusal is null)),
    constraint ck_contact_attempt_ladder check (ladder is json array)
);
create index ix_contact_attempt_customer_id_at on contact_attempt (customer_id, at desc);
