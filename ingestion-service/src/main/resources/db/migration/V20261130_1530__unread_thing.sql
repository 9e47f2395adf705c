-- Of what a network told ids only: until its words are read, or for as long as they are looked for.
create table unread_thing (
    id          uuid        not null,
    channel     text        not null,
    account_id  text        not null,
    kind        text        not null,
    external_id text        not null,
    thread_id   text,
    parent_id   text,
    created_at  timestamptz,
    received_at timestamptz not null,
    tell_by     timestamptz not null,
    told        boolean     not null,
    tries       integer     not null,
    next_at     timestamptz not null,
    constraint pk_unread_thing primary key (id)
);
create index ix_unread_thing_told_next_at on unread_thing (told, next_at, id);
