-- What is promised to customers, and when somebody works: kept by people, with the revision of all of it together.

create table sla_calendar (
    id           uuid        not null,
    version      bigint      not null,
    name         text        not null,
    time_zone    text        not null,
    week         text        not null,
    special_days text        not null,
    changed_at   timestamptz not null,
    changed_by   text        not null,
    constraint pk_sla_calendar primary key (id),
    constraint uq_sla_calendar_name unique (name),
    constraint ck_sla_calendar_week check (week is json object),
    constraint ck_sla_calendar_special_days check (special_days is json array)
);

create table sla_policy (
    id           uuid        not null,
    version      bigint      not null,
    name         text        not null,
    channel      text,
    visibility   text,
    brand        text,
    kind         text,
    segment      text,
    crisis       boolean     not null,
    goals        text        not null,
    warn_percent integer     not null,
    calendar_id  uuid,
    enabled      boolean     not null,
    changed_at   timestamptz not null,
    changed_by   text        not null,
    constraint pk_sla_policy primary key (id),
    constraint uq_sla_policy_name unique (name),
    constraint uq_sla_policy_conditions unique nulls not distinct (channel, visibility, brand, kind, segment, crisis),
    constraint fk_sla_policy_calendar_id foreign key (calendar_id) references sla_calendar (id),
    constraint ck_sla_policy_visibility check (visibility in ('public', 'private')),
    constraint ck_sla_policy_goals check (goals is json object),
    constraint ck_sla_policy_warn_percent check (warn_percent between 1 and 99)
);
create index ix_sla_policy_calendar_id on sla_policy (calendar_id) where calendar_id is not null;

-- One row: its lock makes changes of policies and calendars follow one another, its number tells that there were any.
create table sla_book (
    one      boolean not null default true,
    revision bigint  not null,
    constraint pk_sla_book primary key (one),
    constraint ck_sla_book_one check (one)
);
insert into sla_book (revision) values (1);

-- What was promised until now goes on under policies of its own: the same for the first answer and for the next. The
-- table of before stays for replicas that still read it.
insert into sla_policy (id, version, name, crisis, goals, warn_percent, enabled, changed_at, changed_by) values
    ('0192f3a0-0000-7000-8000-000000000001', 0, 'default', false,
        '{"first-answer":{"seconds":3600,"pauses":[]},"next-answer":{"seconds":3600,"pauses":[]}}', 75, true,
        '2026-11-30T00:00:00Z', 'plaza');
insert into sla_policy (id, version, name, channel, visibility, crisis, goals, warn_percent, enabled, changed_at,
        changed_by)
    select gen_random_uuid(), 0, channel || ' ' || visibility, channel, visibility, false,
        json_build_object(
            'first-answer', json_build_object('seconds', first_answer_seconds, 'pauses', json_build_array()),
            'next-answer', json_build_object('seconds', first_answer_seconds, 'pauses', json_build_array()))::text,
        75, true, timestamptz '2026-11-30T00:00:00Z', 'plaza'
    from sla_target;

-- By which revision a case was last settled, and what it was promised then.
alter table conversation
    add column sla_revision bigint not null default 0,
    add column sla_edition  text;
create index ix_conversation_sla_revision on conversation (sla_revision) where turn <> 'resolved';
