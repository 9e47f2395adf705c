-- The clocks of a case, one row for each time that one ran. What is to be told next of a clock, and when, is a column of
-- its own, so that whatever is due is found by an index: the warning, then the broken promise, each once. A clock that was
-- stopped after it broke is still told.
create table sla_clock (
    conversation_id uuid        not null,
    metric          text        not null,
    run             text        not null,
    policy_id       uuid        not null,
    since           timestamptz not null,
    target_ms       bigint      not null,
    warn_at         timestamptz,
    due_at          timestamptz,
    paused_for      text,
    left_ms         bigint,
    stopped_at      timestamptz,
    warned_at       timestamptz,
    breached_at     timestamptz,
    next_at         timestamptz generated always as (case
                        when breached_at is not null then null
                        when stopped_at is not null and (due_at is null or due_at >= stopped_at) then null
                        when warned_at is null then least(warn_at, due_at)
                        else due_at
                    end) stored,
    constraint pk_sla_clock primary key (conversation_id, metric, run),
    constraint fk_sla_clock_conversation_id foreign key (conversation_id) references conversation (id),
    constraint ck_sla_clock_target_ms check (target_ms > 0),
    constraint ck_sla_clock_paused check ((paused_for is null) = (left_ms is null)),
    constraint ck_sla_clock_runs check (paused_for is not null or due_at is not null)
);
create index ix_sla_clock_next_at on sla_clock (next_at) where next_at is not null;
