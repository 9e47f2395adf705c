-- What the networks of our accounts demand, which way a reply took, and acts on what customers wrote.
alter table account_projection add column rules text,
    add constraint ck_account_projection_rules check (rules is json array);

alter table reply
    add column act      text not null default 'comment-reply',
    add column template text,
    add constraint ck_reply_act check (act in ('comment-reply', 'mention-reply', 'private-reply', 'direct-message',
        'template-message')),
    add constraint ck_reply_template check (template is json object);
update reply set act = 'direct-message' where visibility = 'private';
create index ix_reply_private on reply (in_reply_to) where act = 'private-reply';

-- What one of us decided to do with what stands on a network, and the strongest thing heard of it.
create table moderation_act (
    id              uuid        not null,
    version         bigint      not null,
    conversation_id uuid        not null,
    message_id      uuid        not null,
    agent_id        text        not null,
    idempotency_key text        not null,
    act             text        not null,
    policy_reason   text,
    approved_at     timestamptz not null,
    state           text        not null,
    state_at        timestamptz not null,
    state_reason    text,
    held_until      timestamptz,
    constraint pk_moderation_act primary key (id),
    constraint uq_moderation_act_agent_id_idempotency_key unique (agent_id, idempotency_key),
    constraint fk_moderation_act_conversation_id foreign key (conversation_id) references conversation (id),
    constraint fk_moderation_act_message_id foreign key (message_id) references message (id),
    constraint ck_moderation_act_act check (act in ('hide', 'unhide', 'delete', 'like')),
    constraint ck_moderation_act_policy_reason check (act not in ('hide', 'delete') or policy_reason is not null),
    constraint ck_moderation_act_state check (state in ('accepted', 'leaving', 'held', 'unknown', 'refused', 'done')),
    constraint ck_moderation_act_state_reason check ((state in ('held', 'refused')) = (state_reason is not null))
);
create index ix_moderation_act_conversation_id on moderation_act (conversation_id, approved_at, id);
create index ix_moderation_act_message_id on moderation_act (message_id);
