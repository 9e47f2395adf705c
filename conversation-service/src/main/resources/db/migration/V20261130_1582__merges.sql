-- Cases that became part of others, and what came from where: so that they can be taken apart again without loss.

alter table conversation
    add column merged_into uuid,
    add constraint fk_conversation_merged_into foreign key (merged_into) references conversation (id),
    add constraint ck_conversation_merged_into check (merged_into is null or (merged_into <> id and turn = 'resolved'));
create index ix_conversation_merged_into on conversation (merged_into) where merged_into is not null;

create table conversation_merge (
    id          uuid        not null,
    absorbed_id uuid        not null,
    survivor_id uuid        not null,
    by_agent    text        not null,
    at          timestamptz not null,
    unmerged_at timestamptz,
    unmerged_by text,
    constraint pk_conversation_merge primary key (id),
    constraint fk_conversation_merge_absorbed_id foreign key (absorbed_id) references conversation (id),
    constraint fk_conversation_merge_survivor_id foreign key (survivor_id) references conversation (id),
    constraint ck_conversation_merge_unmerged check ((unmerged_at is null) = (unmerged_by is null))
);
-- A case is part of one other at a time.
create unique index uq_conversation_merge_absorbed_id on conversation_merge (absorbed_id) where unmerged_at is null;
create index ix_conversation_merge_survivor_id on conversation_merge (survivor_id);

create table conversation_merge_part (
    merge_id uuid not null,
    kind     text not null,
    part_id  uuid not null,
    constraint pk_conversation_merge_part primary key (merge_id, kind, part_id),
    constraint fk_conversation_merge_part_merge_id foreign key (merge_id) references conversation_merge (id),
    constraint ck_conversation_merge_part_kind check (kind in ('thread', 'message', 'reply', 'closing', 'note',
        'moderation_act'))
);
