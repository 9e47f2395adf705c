-- What each brand's matters may be about. A version is never changed: cases were closed with it.
create table reason_tree (
    brand      text        not null,
    version    bigint      not null,
    branches   text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    constraint pk_reason_tree primary key (brand, version),
    constraint ck_reason_tree_version check (version > 0)
);

-- What was chosen when a case was closed: the version of the tree, and a leaf of each branch.
alter table closing
    add column tree_version bigint,
    add column product      text,
    add column cause        text,
    add column solution     text,
    add column area         text,
    add constraint ck_closing_reasons check (num_nulls(tree_version, product, cause, solution, area) in (0, 5));

-- The same of the closing that stands.
alter table conversation
    add column closing_tree_version bigint,
    add column closing_product      text,
    add column closing_cause        text,
    add column closing_solution     text,
    add column closing_area         text,
    add constraint ck_conversation_closing_reasons check (num_nulls(closing_tree_version, closing_product,
        closing_cause, closing_solution, closing_area) in (0, 5));
