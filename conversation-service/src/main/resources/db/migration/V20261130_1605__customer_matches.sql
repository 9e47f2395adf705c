-- Customers that are one person: found by what networks and people tell of them, joined, and parted again without loss.

-- The telephone or mailbox that an identity is; null where the network's id says nothing outside it.
alter table customer_identity add column contact text;
update customer_identity set contact = case
    when channel = 'email' and external_id like '%_@_%' then 'email:' || lower(external_id)
    when channel in ('whatsapp', 'voice') and external_id ~ '^\+?[1-9][0-9]{7,14}$'
        and (channel = 'whatsapp' or external_id like '+%')
        then 'phone:+' || regexp_replace(regexp_replace(ltrim(external_id, '+'), '^549(\d{10})$', '54\1'),
            '^521(\d{10})$', '52\1')
    end;
create index ix_customer_identity_contact on customer_identity (contact) where contact is not null;
create index ix_customer_name on customer (search_form(name)) where name is not null;

alter table customer
    add column merged_into uuid,
    add constraint fk_customer_merged_into foreign key (merged_into) references customer (id),
    add constraint ck_customer_merged_into check (merged_into <> id);
create index ix_customer_merged_into on customer (merged_into) where merged_into is not null;

create table customer_merge (
    id          uuid        not null,
    absorbed_id uuid        not null,
    survivor_id uuid        not null,
    by_agent    text        not null,
    at          timestamptz not null,
    parted_at   timestamptz,
    parted_by   text,
    constraint pk_customer_merge primary key (id),
    constraint fk_customer_merge_absorbed_id foreign key (absorbed_id) references customer (id),
    constraint fk_customer_merge_survivor_id foreign key (survivor_id) references customer (id),
    constraint ck_customer_merge_parted check ((parted_at is null) = (parted_by is null))
);
create unique index uq_customer_merge_absorbed_id on customer_merge (absorbed_id) where parted_at is null;
create index ix_customer_merge_survivor_id on customer_merge (survivor_id);

create table customer_merge_part (
    merge_id uuid not null,
    kind     text not null,
    part_id  uuid not null,
    constraint pk_customer_merge_part primary key (merge_id, kind, part_id),
    constraint fk_customer_merge_part_merge_id foreign key (merge_id) references customer_merge (id),
    constraint ck_customer_merge_part_kind check (kind in ('customer_identity', 'customer_field', 'conversation',
        'thread'))
);

-- Somebody looked and said that they are two. The smaller id first.
create table customer_lookalike_dismissed (
    one_id   uuid        not null,
    other_id uuid        not null,
    by_agent text        not null,
    at       timestamptz not null,
    constraint pk_customer_lookalike_dismissed primary key (one_id, other_id),
    constraint fk_customer_lookalike_dismissed_one_id foreign key (one_id) references customer (id),
    constraint fk_customer_lookalike_dismissed_other_id foreign key (other_id) references customer (id),
    constraint ck_customer_lookalike_dismissed_order check (one_id < other_id)
);
create index ix_customer_lookalike_dismissed_other_id on customer_lookalike_dismissed (other_id);

-- What comes for a customer while they become part of another is done over. It is asked after the foreign key was checked,
-- which waits for whoever joins them.
create function refuse_merged_customer() returns trigger language plpgsql as $$
begin
    if exists (select 1 from customer where id = new.customer_id and merged_into is not null) then
        raise exception 'customer % became part of another meanwhile', new.customer_id using errcode = '40001';
    end if;
    return null;
end
$$;
create trigger tr_conversation_customer after insert on conversation
    for each row execute function refuse_merged_customer();
create trigger tr_thread_customer after insert on thread
    for each row execute function refuse_merged_customer();
create trigger tr_customer_identity_customer after insert on customer_identity
    for each row execute function refuse_merged_customer();
