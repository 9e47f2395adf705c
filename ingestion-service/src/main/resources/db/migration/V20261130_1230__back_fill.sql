-- Since when an account may have been told of things that did not reach us: to be read back.
create table account_gap (
    account   text        not null,
    since     timestamptz not null,
    wanted_at timestamptz not null,
    next_at   timestamptz not null,
    constraint pk_account_gap primary key (account)
);

-- When a process of this service was last alive, to know after a start for how long nobody listened.
create table alive_mark (
    only_one boolean     not null default true,
    alive_at timestamptz not null,
    constraint pk_alive_mark primary key (only_one),
    constraint ck_alive_mark_only_one check (only_one)
);
