-- Cases that were brought over from where a telco worked before, each once by the source's own id. Where such a case
-- opened a conversation, what is asked there is never a first answer: somebody may have given one elsewhere.
create table imported_case (
    source          text        not null,
    case_id         text        not null,
    conversation_id uuid        not null,
    opened          boolean     not null,
    imported_by     text        not null,
    imported_at     timestamptz not null,
    constraint pk_imported_case primary key (source, case_id),
    constraint fk_imported_case_conversation_id foreign key (conversation_id) references conversation (id)
);
create index ix_imported_case_conversation_id on imported_case (conversation_id);

-- Where an account belongs: cases that are brought over are born there as live ones are.
alter table account_projection
    add column brand     text,
    add column home_site text,
    add column language  text,
    add constraint ck_account_projection_home check (num_nulls(brand, home_site, language) in (0, 3));
