-- How our accounts stand with their networks, as it was last asked. next_at also tells that somebody is asking just now.
create table account_standing (
    account             text        not null,
    next_at             timestamptz not null,
    checked_at          timestamptz,
    trouble             text,
    token_valid         boolean,
    token_ends_at       timestamptz,
    data_access_ends_at timestamptz,
    scopes              text        not null default '',
    missing             text        not null default '',
    missing_since       timestamptz,
    constraint pk_account_standing primary key (account)
);

-- What was heard of each account in each hour: a function of the interactions, counted again while an hour is young.
create table account_heard (
    account text        not null,
    hour    timestamptz not null,
    last_at timestamptz not null,
    count   bigint      not null,
    constraint pk_account_heard primary key (account, hour)
);
create index ix_account_heard_hour on account_heard (hour);
