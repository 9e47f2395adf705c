-- What happened, what it comes to per quarter of an hour, and what needs somebody's attention.

-- Never changed: a rebuild reads this table, topics only fill it. Ids and figures only, no text and no name of anybody.
create table fact (
    event_id        uuid        not null,
    type            text        not null,
    occurred_at     timestamptz not null,
    sequence        bigint      not null,
    conversation_id uuid,
    turn_id         uuid,
    site            text,
    channel         text,
    brand           text,
    account_id      text,
    agent_id        text,
    agent_site      text,
    payload         jsonb       not null,
    received_at     timestamptz not null,
    constraint pk_fact primary key (event_id)
);
create index ix_fact_turn_id on fact (turn_id) where turn_id is not null;
create index ix_fact_occurred_at on fact (occurred_at);
-- Where an agent sat, and what they answered: a late word about the first moves the second.
create index ix_fact_agent_id_seat on fact (agent_id, occurred_at, event_id) include (agent_site)
    where type in ('agent.agent-changed.v1', 'agent.offer-accepted.v1');
create index ix_fact_agent_id_answer on fact (agent_id, occurred_at) include (turn_id)
    where type = 'conversation.conversation-answered.v1';

create function fact_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'fact is append-only: % of % is refused', tg_op, old.event_id;
end $$;
create trigger tr_fact_append_only before update or delete on fact
    for each row execute function fact_is_append_only();

-- What each turn adds to which interval, so that a late fact takes back exactly what stood there.
create table turn_figure (
    turn_id             uuid        not null,
    interval_start      timestamptz not null,
    site                text        not null,
    channel             text        not null,
    offered             bigint      not null,
    answered            bigint      not null,
    within_target       bigint      not null,
    withdrawn           bigint      not null,
    first_answer_millis bigint      not null,
    constraint pk_turn_figure primary key (turn_id, interval_start, site, channel)
);

-- The sums of turn_figure. A row that became empty stays with zeros: who pulled it must see the correction.
create table interval_figure (
    interval_start      timestamptz not null,
    site                text        not null,
    channel             text        not null,
    offered             bigint      not null,
    answered            bigint      not null,
    within_target       bigint      not null,
    withdrawn           bigint      not null,
    first_answer_millis bigint      not null,
    revision            bigint      not null,
    changed_at          timestamptz not null,
    constraint pk_interval_figure primary key (interval_start, site, channel),
    constraint ck_interval_figure_interval_start check (extract(epoch from interval_start)::bigint % 900 = 0),
    constraint ck_interval_figure_sums check (offered >= 0 and withdrawn >= 0 and within_target >= 0
        and answered >= within_target and first_answer_millis >= 0)
);
create index ix_interval_figure_site_interval_start on interval_figure (site, interval_start);

-- The newest known state of each channel account.
create table account_health (
    channel    text        not null,
    account_id text        not null,
    brand      text,
    site       text,
    state      text        not null,
    changed_at timestamptz not null,
    sequence   bigint      not null,
    constraint pk_account_health primary key (channel, account_id)
);

create table alert (
    id         uuid        not null,
    kind       text        not null,
    channel    text        not null,
    account_id text        not null,
    brand      text,
    site       text,
    raised_at  timestamptz not null,
    cleared_at timestamptz,
    constraint pk_alert primary key (id),
    constraint ck_alert_cleared_at check (cleared_at >= raised_at)
);
create unique index uq_alert_open on alert (kind, channel, account_id) where cleared_at is null;
create index ix_alert_raised_at on alert (raised_at desc, id desc);
create index ix_alert_site_raised_at on alert (site, raised_at desc, id desc);
