-- People, seats, work, offers, who owns, and why.

-- Deciders follow changes by the transaction that made them: who has read everything below the oldest running
-- transaction, and asks for that and above next time, misses nothing however late a transaction commits.
create function stamp_changed_xid() returns trigger language plpgsql as $$
begin
    new.changed_xid := pg_current_xact_id();
    return new;
end $$;

create table site (
    slug       text        not null,
    version    bigint      not null,
    name       text        not null,
    time_zone  text        not null,
    country    text        not null,
    languages  text[]      not null,
    active     boolean     not null,
    changed_at timestamptz not null,
    constraint pk_site primary key (slug)
);

create table team (
    slug       text        not null,
    version    bigint      not null,
    name       text        not null,
    site       text        not null,
    active     boolean     not null,
    changed_at timestamptz not null,
    constraint pk_team primary key (slug),
    constraint fk_team_site foreign key (site) references site (slug)
);
create index ix_team_site on team (site);

create table agent (
    id          text        not null,
    version     bigint      not null,
    name        text        not null,
    public_name text        not null,
    site        text        not null,
    team        text,
    languages   text[]      not null,
    brands      text[]      not null,
    channels    text[]      not null,
    skills      text[]      not null,
    capacity    integer     not null,
    active      boolean     not null,
    changed_at  timestamptz not null,
    changed_xid xid8        not null,
    constraint pk_agent primary key (id),
    constraint fk_agent_site foreign key (site) references site (slug),
    constraint fk_agent_team foreign key (team) references team (slug),
    constraint ck_agent_capacity check (capacity > 0)
);
create index ix_agent_site on agent (site);
create index ix_agent_team on agent (team);
create index ix_agent_changed_xid on agent (changed_xid);
create trigger tr_agent_changed_xid before insert or update on agent
    for each row execute function stamp_changed_xid();

-- An agent's presence, connection and units in use, in one row: its lock gives all of that one order.
create table seat (
    agent_id       text        not null,
    site           text        not null,
    team           text,
    state          text        not null,
    reason         text,
    since          timestamptz not null,
    lost_at        timestamptz,
    resumes_state  text,
    resumes_reason text,
    used           integer     not null,
    capacity       integer     not null,
    idle_since     timestamptz not null,
    offers_leave_at timestamptz,
    work_leaves_at timestamptz,
    sequence       bigint      not null,
    changed_xid    xid8        not null,
    constraint pk_seat primary key (agent_id),
    constraint fk_seat_agent_id foreign key (agent_id) references agent (id),
    constraint ck_seat_used check (used between 0 and capacity),
    constraint ck_seat_state check (state in ('available', 'busy', 'away', 'offline')),
    constraint ck_seat_reason check ((state = 'away') = (reason is not null)),
    constraint ck_seat_lost check ((lost_at is null) = (resumes_state is null))
);
create index ix_seat_site on seat (site);
create index ix_seat_changed_xid on seat (changed_xid);
create index ix_seat_offers_leave_at on seat (offers_leave_at) where offers_leave_at is not null;
create index ix_seat_work_leaves_at on seat (work_leaves_at) where work_leaves_at is not null;
create trigger tr_seat_changed_xid before insert or update on seat
    for each row execute function stamp_changed_xid();

create table heartbeat (
    agent_id    text        not null,
    beat_at     timestamptz not null,
    changed_xid xid8        not null,
    constraint pk_heartbeat primary key (agent_id),
    constraint fk_heartbeat_agent_id foreign key (agent_id) references agent (id)
);
create index ix_heartbeat_beat_at on heartbeat (beat_at);
create index ix_heartbeat_changed_xid on heartbeat (changed_xid);
create trigger tr_heartbeat_changed_xid before insert or update on heartbeat
    for each row execute function stamp_changed_xid();

-- A conversation as something that a person has to do: one row each, so it can have one state only.
create table work (
    conversation_id  uuid        not null,
    version          bigint      not null,
    heard_sequence   bigint      not null,
    told_sequence    bigint      not null,
    state            text        not null,
    turn_id          uuid        not null,
    channel          text        not null,
    brand            text        not null,
    language         text        not null,
    site             text        not null,
    skills           text[]      not null,
    visibility       text,
    since            timestamptz not null,
    deadline         timestamptz not null,
    queued_at        timestamptz not null,
    units            integer     not null,
    epoch            bigint      not null,
    owner_id         text,
    owner_site       text,
    owner_team       text,
    owned_since      timestamptz,
    preferred_id     text,
    declined_by      text[]      not null,
    missed_by        text[]      not null,
    offer_id         uuid,
    offered_to       text,
    offered_to_site  text,
    offered_to_team  text,
    offered_at       timestamptz,
    offer_expires_at timestamptz,
    waiting_because  text,
    changed_xid      xid8        not null,
    constraint pk_work primary key (conversation_id),
    constraint ck_work_state check (state in ('waiting', 'offered', 'assigned', 'resting', 'closed')),
    constraint ck_work_offered check (
        num_nonnulls(offer_id, offered_to, offered_to_site, offered_at, offer_expires_at)
            = case when state = 'offered' then 5 else 0 end),
    constraint ck_work_declined check (state <> 'offered' or offered_to <> all (declined_by)),
    constraint ck_work_owner check (num_nulls(owner_id, owner_site, owned_since) in (0, 3)),
    constraint ck_work_assigned check (state <> 'assigned' or owner_id is not null),
    constraint ck_work_closed check (state <> 'closed' or owner_id is null),
    constraint ck_work_units check (units > 0),
    constraint ck_work_epoch check (epoch >= 0)
);
create index ix_work_waiting on work (brand, language, deadline, queued_at, conversation_id) where state = 'waiting';
create index ix_work_queue on work (deadline, conversation_id) where state in ('waiting', 'offered', 'assigned');
create index ix_work_site_queue on work (site, deadline, conversation_id)
    where state in ('waiting', 'offered', 'assigned');
create index ix_work_offered_to on work (offered_to) where state = 'offered';
create index ix_work_offer_expires_at on work (offer_expires_at) where state = 'offered';
create index ix_work_owner_id on work (owner_id) where owner_id is not null;
create index ix_work_changed_xid on work (changed_xid);
create trigger tr_work_changed_xid before insert or update on work
    for each row execute function stamp_changed_xid();

create table offer (
    id              uuid        not null,
    conversation_id uuid        not null,
    turn_id         uuid        not null,
    agent_id        text        not null,
    state           text        not null,
    reason          text,
    epoch           bigint      not null,
    offered_at      timestamptz not null,
    expires_at      timestamptz not null,
    ended_at        timestamptz,
    constraint pk_offer primary key (id),
    constraint fk_offer_conversation_id foreign key (conversation_id) references work (conversation_id),
    constraint fk_offer_agent_id foreign key (agent_id) references agent (id),
    constraint ck_offer_state check (state in ('open', 'accepted', 'declined', 'timed-out')),
    constraint ck_offer_ended check ((state = 'open') = (ended_at is null))
);
-- The guard: never two open offers of one conversation, whatever any replica thinks.
create unique index uq_offer_conversation_id_open on offer (conversation_id) where state = 'open';
create index ix_offer_conversation_id on offer (conversation_id);
create index ix_offer_agent_id on offer (agent_id, offered_at);

create table assignment (
    conversation_id uuid        not null,
    epoch           bigint      not null,
    agent_id        text        not null,
    agent_site      text        not null,
    agent_team      text,
    accepted_at     timestamptz not null,
    released_at     timestamptz,
    release_reason  text,
    constraint pk_assignment primary key (conversation_id, epoch),
    constraint fk_assignment_conversation_id foreign key (conversation_id) references work (conversation_id),
    constraint fk_assignment_agent_id foreign key (agent_id) references agent (id),
    constraint ck_assignment_released check ((released_at is null) = (release_reason is null))
);
-- The guard: never two owners of one conversation (DESIGN 4.4).
create unique index uq_assignment_conversation_id_active on assignment (conversation_id) where released_at is null;
create index ix_assignment_agent_id on assignment (agent_id, accepted_at);

-- Why each offer was made to whom it was made.
create table decision (
    offer_id        uuid        not null,
    conversation_id uuid        not null,
    decided_at      timestamptz not null,
    chosen          text        not null,
    reason          text        not null,
    explanation     text        not null,
    constraint pk_decision primary key (offer_id),
    constraint ck_decision_explanation check (explanation is json object)
);
create index ix_decision_conversation_id on decision (conversation_id, decided_at desc);
