-- What our people know of a customer, each field with where it comes from and whether the customer agreed to it.

alter table customer add column profile_version bigint not null default 0;

create table customer_field (
    id          uuid        not null,
    customer_id uuid        not null,
    kind        text        not null,
    field_value text        not null,
    match_key   text,
    source      text        not null,
    consent     text        not null,
    at          timestamptz not null,
    by_agent    text        not null,
    constraint pk_customer_field primary key (id),
    constraint fk_customer_field_customer_id foreign key (customer_id) references customer (id),
    constraint ck_customer_field_source check (source in ('customer', 'agent', 'company')),
    constraint ck_customer_field_consent check (consent in ('unknown', 'given', 'refused')),
    constraint ck_customer_field_field_value check (length(field_value) between 1 and 200)
);
create index ix_customer_field_customer_id on customer_field (customer_id);
-- Who else has the same telephone, e-mail, document or account.
create index ix_customer_field_match_key on customer_field (match_key) where match_key is not null;
