-- Customers, cases, threads, messages, promises, and what is known of our own accounts.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- How texts are compared in a search: "señal" is found by "senal". Immutable because the dictionary is named.
create function search_form(written text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, written));

create table customer (
    id         uuid        not null,
    version    bigint      not null,
    name       text,
    name_as_of timestamptz,
    constraint pk_customer primary key (id),
    constraint ck_customer_name check ((name is null) = (name_as_of is null))
);

create table customer_identity (
    id          uuid not null,
    customer_id uuid not null,
    channel     text not null,
    external_id text not null,
    constraint pk_customer_identity primary key (id),
    constraint uq_customer_identity_channel_external_id unique (channel, external_id),
    constraint fk_customer_identity_customer_id foreign key (customer_id) references customer (id)
);
create index ix_customer_identity_customer_id on customer_identity (customer_id);

create table conversation (
    id                     uuid        not null,
    version                bigint      not null,
    event_sequence         bigint      not null,
    customer_id            uuid        not null,
    channel                text        not null,
    account_id             text        not null,
    brand                  text        not null,
    site                   text        not null,
    language               text        not null,
    visibility             text,
    turn                   text        not null,
    turn_id                uuid,
    turn_since             timestamptz,
    turn_deadline          timestamptz,
    resolution             text,
    resolved_at            timestamptz,
    opened_at              timestamptz not null,
    last_activity_at       timestamptz not null,
    waiting_since          timestamptz,
    withdrawn_at           timestamptz,
    last_message_text      text,
    last_message_at        timestamptz not null,
    last_message_direction text        not null,
    message_count          integer     not null,
    waiting_count          integer     not null,
    constraint pk_conversation primary key (id),
    constraint fk_conversation_customer_id foreign key (customer_id) references customer (id),
    constraint ck_conversation_visibility check (visibility in ('public', 'private', 'unpublished')),
    constraint ck_conversation_turn check (turn in ('new', 'waiting-for-us', 'waiting-for-customer',
        'waiting-for-back-office', 'invited-to-private', 'in-private', 'owing-public-closing', 'resolved')),
    constraint ck_conversation_turn_new check (turn <> 'new'
        or (turn_id is not null and turn_since is not null and turn_deadline is not null)),
    constraint ck_conversation_turn_resolved check (
        (turn = 'resolved') = (resolution is not null and resolved_at is not null)),
    constraint ck_conversation_last_message_direction check (last_message_direction in ('inbound', 'outbound'))
);
-- One index per way of narrowing the list, each in the order of the list.
create index ix_conversation_last_activity_at on conversation (last_activity_at desc, id desc);
create index ix_conversation_site_last_activity_at on conversation (site, last_activity_at desc, id desc);
create index ix_conversation_turn_last_activity_at on conversation (turn, last_activity_at desc, id desc);
create index ix_conversation_channel_last_activity_at on conversation (channel, last_activity_at desc, id desc);
create index ix_conversation_customer_id on conversation (customer_id);

create table thread (
    id              uuid   not null,
    position        bigint not null generated always as identity,
    order_key       text   not null,
    customer_id     uuid   not null,
    conversation_id uuid   not null,
    constraint pk_thread primary key (id),
    constraint uq_thread_order_key_customer_id unique (order_key, customer_id),
    constraint fk_thread_customer_id foreign key (customer_id) references customer (id),
    constraint fk_thread_conversation_id foreign key (conversation_id) references conversation (id)
);
create index ix_thread_order_key_position on thread (order_key, position);
create index ix_thread_conversation_id on thread (conversation_id);
create index ix_thread_customer_id on thread (customer_id);

create table conversation_link (
    conversation_id uuid not null,
    linked_to_id    uuid not null,
    constraint pk_conversation_link primary key (conversation_id, linked_to_id),
    constraint fk_conversation_link_conversation_id foreign key (conversation_id) references conversation (id),
    constraint fk_conversation_link_linked_to_id foreign key (linked_to_id) references conversation (id),
    constraint ck_conversation_link_itself check (conversation_id <> linked_to_id)
);
create index ix_conversation_link_linked_to_id on conversation_link (linked_to_id);

-- A message is a set of registers (created, edited, presence, exposure), each with the moment and the interaction that
-- set it, so that interactions can be applied in any order. Without conversation it waits for its creation, or for the
-- message that it answers.
create table message (
    id                    uuid        not null,
    version               bigint      not null,
    channel               text        not null,
    account_id            text        not null,
    external_id           text collate "C" not null,
    thread_id             uuid,
    conversation_id       uuid,
    last_activity_at      timestamptz not null,

    creation_at           timestamptz,
    creation_by           uuid,
    received_at           timestamptz,
    order_key             text,
    kind                  text,
    direction             text,
    visibility            text,
    author_id             text,
    author_name           text,
    parent_external_id    text,
    post_external_id      text,
    text                  text,
    attachments           text,
    created_at            timestamptz,
    clock_start_at        timestamptz,
    anchor_external_id    text,
    anchor_order_key      text,

    edited_text           text,
    edited_text_at        timestamptz,
    edited_text_by        uuid,
    edited_attachments    text,
    edited_attachments_at timestamptz,
    edited_attachments_by uuid,
    presence              text,
    presence_at           timestamptz,
    presence_by           uuid,
    exposure              text,
    exposure_at           timestamptz,
    exposure_by           uuid,

    removed               boolean     not null generated always as (presence is not distinct from 'removed') stored,
    search_text           text        generated always as (case when presence is distinct from 'removed'
                                          then search_form(coalesce(edited_text, text)) end) stored,

    constraint pk_message primary key (id),
    constraint uq_message_channel_account_id_external_id unique (channel, account_id, external_id),
    constraint fk_message_thread_id foreign key (thread_id) references thread (id),
    constraint fk_message_conversation_id foreign key (conversation_id) references conversation (id),
    constraint ck_message_place check ((thread_id is null) = (conversation_id is null)),
    constraint ck_message_creation check (num_nulls(creation_at, creation_by, received_at, order_key, kind, direction,
        attachments, created_at, clock_start_at) in (0, 9)),
    constraint ck_message_created_where_placed check (conversation_id is null or creation_at is not null),
    constraint ck_message_direction check (direction in ('inbound', 'outbound')),
    constraint ck_message_visibility check (visibility in ('public', 'private', 'unpublished')),
    constraint ck_message_attachments check (attachments is json array),
    constraint ck_message_edited_text check (num_nulls(edited_text, edited_text_at, edited_text_by) in (0, 3)),
    constraint ck_message_edited_attachments check (
        num_nulls(edited_attachments, edited_attachments_at, edited_attachments_by) in (0, 3)
        and edited_attachments is json array),
    constraint ck_message_presence check (num_nulls(presence, presence_at, presence_by) in (0, 3)
        and presence in ('standing', 'removed')),
    constraint ck_message_exposure check (num_nulls(exposure, exposure_at, exposure_by) in (0, 3)
        and exposure in ('shown', 'hidden'))
);
create index ix_message_conversation_id_created_at on message (conversation_id, created_at, external_id)
    where conversation_id is not null;
create index ix_message_thread_id on message (thread_id) where thread_id is not null;
create index ix_message_anchor_external_id on message (channel, account_id, anchor_external_id)
    where conversation_id is null and anchor_external_id is not null;
create index ix_message_anchor_order_key on message (anchor_order_key)
    where conversation_id is null and anchor_order_key is not null;
create index ix_message_search_text on message using gin (search_text gin_trgm_ops)
    where conversation_id is not null;

-- How long a customer may wait for the first answer. What is not here is promised within one hour.
create table sla_target (
    channel              text   not null,
    visibility           text   not null,
    first_answer_seconds bigint not null,
    constraint pk_sla_target primary key (channel, visibility),
    constraint ck_sla_target_visibility check (visibility in ('public', 'private')),
    constraint ck_sla_target_first_answer_seconds check (first_answer_seconds > 0)
);
insert into sla_target (channel, visibility, first_answer_seconds) values
    ('facebook', 'public', 3600),
    ('facebook', 'private', 900),
    ('instagram', 'public', 3600),
    ('instagram', 'private', 900),
    ('whatsapp', 'private', 900),
    ('x', 'public', 3600),
    ('x', 'private', 900),
    ('youtube', 'public', 3600),
    ('forum', 'public', 3600),
    ('forum', 'private', 3600),
    ('email', 'private', 3600),
    ('webchat', 'private', 120),
    ('voice', 'private', 60);

-- Projection of ingestion.account.v1: the newest state of each account counts.
create table account_projection (
    channel    text        not null,
    account_id text        not null,
    name       text        not null,
    state      text        not null,
    changed_at timestamptz not null,
    constraint pk_account_projection primary key (channel, account_id)
);
