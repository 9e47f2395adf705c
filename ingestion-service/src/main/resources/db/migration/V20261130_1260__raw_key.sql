-- What the raw payloads of one day are sealed with, itself sealed with plaza.credentials.key and bound to its day. With
-- the row goes what the day said: its records on ingestion.raw.v1 and its dead letters can be read by nobody any more.
create table raw_key (
    day     date        not null,
    sealed  bytea       not null,
    made_at timestamptz not null,
    constraint pk_raw_key primary key (day)
);
