-- Incidents: what hits many customers at once, which cases belong to it, and whether it is a crisis.

create table incident (
    id             uuid        not null,
    version        bigint      not null,
    brand          text        not null,
    title          text        not null,
    places         text        not null,
    words          text        not null,
    product        text,
    started_at     timestamptz not null,
    expected_end   timestamptz,
    facts          text        not null,
    newest_fact_at timestamptz,
    crisis         text,
    ended_at       timestamptz,
    constraint pk_incident primary key (id),
    constraint ck_incident_crisis check (crisis is null or ended_at is null)
);
create index ix_incident_started_at on incident (started_at desc, id desc) where ended_at is null;
create index ix_incident_ended_at on incident (ended_at desc, id desc) where ended_at is not null;

create table incident_case (
    incident_id     uuid        not null,
    conversation_id uuid        not null,
    standing        text        not null,
    said_by         text,
    said_at         timestamptz not null,
    constraint pk_incident_case primary key (incident_id, conversation_id),
    constraint fk_incident_case_incident_id foreign key (incident_id) references incident (id),
    constraint fk_incident_case_conversation_id foreign key (conversation_id) references conversation (id),
    constraint ck_incident_case_standing check (standing in ('matched', 'confirmed', 'dismissed'))
);
create index ix_incident_case_conversation_id on incident_case (conversation_id);

-- Open cases of a brand by their newest activity: those that a new incident is held against.
create index ix_conversation_open_brand on conversation (brand, last_activity_at desc, id desc) where turn <> 'resolved';
