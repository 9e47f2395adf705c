-- Who owns a case, replies and what became of them, closings by hand, notes, and the names of our own people.

alter table conversation
    add column owner       text,
    add column epoch       bigint not null default 0,
    add column former      text,
    add column resolved_by text,
    add column answered    boolean not null default false,
    add column open_count  integer not null default 0,
    add column closing_reason text,
    add column closing_at  timestamptz,
    add column closing_by  text,
    add constraint ck_conversation_epoch check (epoch >= 0),
    add constraint ck_conversation_turn_ours check (turn <> 'waiting-for-us'
        or (turn_id is not null and turn_since is not null and turn_deadline is not null)),
    add constraint ck_conversation_closing check (num_nulls(closing_reason, closing_at, closing_by) in (0, 3));
create index ix_conversation_owner_last_activity_at on conversation (owner, last_activity_at desc, id desc)
    where owner is not null;

-- Cases from before this could be opened and withdrawn only: whatever stands in them is open.
update conversation set open_count = waiting_count;

-- Agents who were offered a case or owned it, now or formerly: they see it.
create table involvement (
    agent_id        text not null,
    conversation_id uuid not null,
    constraint pk_involvement primary key (agent_id, conversation_id)
);
create index ix_involvement_conversation_id on involvement (conversation_id);

alter table account_projection add column max_text_length integer;

-- Projection of agent.directory.v1: the newest state of each agent counts.
create table agent_projection (
    agent_id    text        not null,
    name        text        not null,
    public_name text        not null,
    site        text        not null,
    changed_at  timestamptz not null,
    constraint pk_agent_projection primary key (agent_id)
);

-- What an agent wrote, and the strongest thing heard of it. closed_by and owed_*: the case was closed while the reply was
-- on its way, and the turn that the reply was to answer.
create table reply (
    id                 uuid        not null,
    version            bigint      not null,
    conversation_id    uuid        not null,
    agent_id           text        not null,
    idempotency_key    text        not null,
    fingerprint        text        not null,
    in_reply_to        uuid        not null,
    visibility         text        not null,
    text               text        not null,
    approved_at        timestamptz not null,
    turn_id            uuid,
    state              text        not null,
    state_at           timestamptz not null,
    reason             text,
    held_until         timestamptz,
    external_id        text,
    published_at       timestamptz,
    reconciled         boolean     not null default false,
    closed_by          uuid,
    owed_turn          text,
    owed_turn_id       uuid,
    owed_since         timestamptz,
    owed_deadline      timestamptz,
    constraint pk_reply primary key (id),
    constraint uq_reply_agent_id_idempotency_key unique (agent_id, idempotency_key),
    constraint fk_reply_conversation_id foreign key (conversation_id) references conversation (id),
    constraint fk_reply_in_reply_to foreign key (in_reply_to) references message (id),
    constraint ck_reply_visibility check (visibility in ('public', 'private')),
    constraint ck_reply_state check (state in ('accepted', 'leaving', 'held', 'unknown', 'refused', 'published')),
    constraint ck_reply_reason check ((state in ('held', 'refused')) = (reason is not null)),
    constraint ck_reply_published check ((state = 'published') = (external_id is not null and published_at is not null)),
    constraint ck_reply_owed check (num_nulls(owed_turn, owed_turn_id, owed_since, owed_deadline) in (0, 4))
);
create index ix_reply_conversation_id_approved_at on reply (conversation_id, approved_at, id);
create index ix_reply_in_reply_to on reply (in_reply_to);
create index ix_reply_closed_by on reply (closed_by) where closed_by is not null;

-- The customer's messages that were known when a reply was approved: they are answered once it is published.
create table reply_answer (
    message_id uuid not null,
    reply_id   uuid not null,
    constraint pk_reply_answer primary key (message_id, reply_id),
    constraint fk_reply_answer_message_id foreign key (message_id) references message (id),
    constraint fk_reply_answer_reply_id foreign key (reply_id) references reply (id)
);
create index ix_reply_answer_reply_id on reply_answer (reply_id);

-- One of us closed a case. It counts unless a reply that was on its way then was refused.
create table closing (
    id              uuid        not null,
    conversation_id uuid        not null,
    agent_id        text        not null,
    reason          text        not null,
    at              timestamptz not null,
    constraint pk_closing primary key (id),
    constraint fk_closing_conversation_id foreign key (conversation_id) references conversation (id)
);
create index ix_closing_conversation_id on closing (conversation_id, at, id);

-- The customer's messages that were known when a case was closed.
create table closing_message (
    message_id uuid not null,
    closing_id uuid not null,
    constraint pk_closing_message primary key (message_id, closing_id),
    constraint fk_closing_message_message_id foreign key (message_id) references message (id),
    constraint fk_closing_message_closing_id foreign key (closing_id) references closing (id)
);
create index ix_closing_message_closing_id on closing_message (closing_id);

-- What colleagues tell each other about a case. Never leaves.
create table note (
    id              uuid        not null,
    conversation_id uuid        not null,
    agent_id        text        not null,
    text            text        not null,
    at              timestamptz not null,
    constraint pk_note primary key (id),
    constraint fk_note_conversation_id foreign key (conversation_id) references conversation (id)
);
create index ix_note_conversation_id_at on note (conversation_id, at, id);
