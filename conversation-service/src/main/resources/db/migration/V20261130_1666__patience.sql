-- How long brands wait for customers who do not answer; one that is not here waits for ever.
create table patience (
    brand      text        not null,
    hours      integer     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    constraint pk_patience primary key (brand),
    constraint ck_patience_hours check (hours between 1 and 2160)
);

-- Since when a customer is waited for in silence.
alter table conversation add column quiet_since timestamptz;
update conversation set quiet_since = last_activity_at where turn = 'waiting-for-customer';
create index ix_conversation_quiet_since on conversation (brand, quiet_since) where turn = 'waiting-for-customer';

-- Null where nobody closed it: the customer did not answer as long as the brand waits.
alter table closing alter column agent_id drop not null;
alter table conversation
    drop constraint ck_conversation_closing,
    add constraint ck_conversation_closing check ((closing_reason is null) = (closing_at is null)
        and (closing_by is null or closing_at is not null));
