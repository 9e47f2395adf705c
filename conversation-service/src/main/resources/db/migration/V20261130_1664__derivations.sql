-- Who had a case under which epoch: how often it went from one of our people to another.
create table case_owner (
    conversation_id uuid   not null,
    epoch           bigint not null,
    agent_id        text   not null,
    constraint pk_case_owner primary key (conversation_id, epoch),
    constraint fk_case_owner_conversation_id foreign key (conversation_id) references conversation (id)
);
insert into case_owner (conversation_id, epoch, agent_id) select id, epoch, owner from conversation where owner is not null;

-- Where customers were sent who could not be helped here.
create table deflection (
    id              uuid        not null,
    conversation_id uuid        not null,
    agent_id        text        not null,
    sent_to         text        not null,
    reason          text        not null,
    at              timestamptz not null,
    constraint pk_deflection primary key (id),
    constraint fk_deflection_conversation_id foreign key (conversation_id) references conversation (id)
);
create index ix_deflection_conversation_id on deflection (conversation_id, at);

alter table conversation_merge_part
    drop constraint ck_conversation_merge_part_kind,
    add constraint ck_conversation_merge_part_kind check (kind in ('thread', 'message', 'reply', 'closing', 'note',
        'moderation_act', 'stays', 'commitment', 'deflection'));
