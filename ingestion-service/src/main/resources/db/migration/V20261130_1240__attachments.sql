-- What hangs on messages. A row is also the order to fetch it, and to have it looked through: due_at says when the next
-- try begins, and lies ahead of a try that is under way.
create table message_file (
    id             uuid        not null,
    interaction_id uuid        not null,
    channel        text        not null,
    account_id     text        not null,
    type           text        not null,
    mime           text,
    name           text,
    network_id     text,
    url            text,
    received_at    timestamptz not null,
    state          text        not null,
    tries          integer     not null default 0,
    due_at         timestamptz,
    size           bigint,
    sha256         text,
    file_type      text,
    scan           text,
    refusal        text,
    version        bigint      not null,
    constraint pk_message_file primary key (id),
    constraint ck_message_file_state check (state in ('waiting', 'scanning', 'stored', 'refused')),
    constraint ck_message_file_due check (state not in ('waiting', 'scanning') or due_at is not null),
    constraint ck_message_file_stored check (state not in ('scanning', 'stored')
        or (size is not null and sha256 is not null and file_type is not null)),
    constraint ck_message_file_scan check (state <> 'stored' or scan in ('clean', 'unscanned')),
    constraint ck_message_file_refused check (state <> 'refused' or refusal is not null)
);
create index ix_message_file_due on message_file (due_at) where state in ('waiting', 'scanning');
create index ix_message_file_received_at on message_file (received_at);

-- Bytes, where no other store is configured: in pieces, so that a file is written and read with the memory of one.
create table file_piece (
    file_id uuid    not null,
    number  integer not null,
    bytes   bytea   not null,
    constraint pk_file_piece primary key (file_id, number)
);
-- Pictures, films and sounds are compressed already.
alter table file_piece alter column bytes set storage external;
