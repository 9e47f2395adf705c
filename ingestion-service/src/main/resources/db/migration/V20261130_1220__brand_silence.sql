-- Brands of which nothing leaves until somebody lifts it; the audit trail keeps what was.
create table brand_silence (
    brand       text        not null,
    since       timestamptz not null,
    silenced_by text        not null,
    name        text        not null,
    reason      text        not null,
    constraint pk_brand_silence primary key (brand)
);
