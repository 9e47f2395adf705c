-- What a brand shows in public of its own: never taken for somebody's data.
create table disclosure (
    id            uuid        not null,
    brand         text        not null,
    kind          text        not null,
    shown_value   text        not null,
    added_at      timestamptz not null,
    added_by      text        not null,
    added_by_name text        not null,
    constraint pk_disclosure primary key (id),
    constraint uq_disclosure_brand_kind_shown_value unique (brand, kind, shown_value),
    constraint ck_disclosure_kind check (kind in ('phone', 'email', 'domain', 'account', 'case-code', 'address')),
    constraint ck_disclosure_shown_value check (length(shown_value) between 1 and 100)
);

-- Kinds of personal data in what a customer says in public, with commas between them; null where there are none.
alter table message add column personal_data text,
    add constraint ck_message_personal_data check (personal_data ~ '^[a-z-]+(,[a-z-]+)*$');
create index ix_message_personal_data on message (conversation_id, created_at) where personal_data is not null;
