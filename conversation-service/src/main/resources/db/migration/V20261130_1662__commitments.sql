-- Words that our people give customers. What is to be told next of one, and when, is a column of its own, so that whatever
-- is due is found by an index: the reminder, then that it was not kept, each once.
create table commitment (
    id              uuid        not null,
    conversation_id uuid        not null,
    what            text        not null,
    owner           text        not null,
    made_at         timestamptz not null,
    due_at          timestamptz not null,
    warn_at         timestamptz not null,
    warned_at       timestamptz,
    broken_at       timestamptz,
    kept_at         timestamptz,
    kept_by         text,
    next_at         timestamptz generated always as (case
                        when kept_at is not null or broken_at is not null then null
                        when warned_at is null then warn_at
                        else due_at
                    end) stored,
    constraint pk_commitment primary key (id),
    constraint fk_commitment_conversation_id foreign key (conversation_id) references conversation (id),
    constraint ck_commitment_what check (length(what) between 1 and 2000),
    constraint ck_commitment_times check (made_at < due_at and warn_at between made_at and due_at),
    constraint ck_commitment_kept check ((kept_at is null) = (kept_by is null))
);
create index ix_commitment_conversation_id on commitment (conversation_id);
create index ix_commitment_next_at on commitment (next_at) where next_at is not null;

alter table conversation_merge_part
    drop constraint ck_conversation_merge_part_kind,
    add constraint ck_conversation_merge_part_kind check (kind in ('thread', 'message', 'reply', 'closing', 'note',
        'moderation_act', 'stays', 'commitment'));
