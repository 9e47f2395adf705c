-- How much of an account's work goes through here, a turn in which somebody waits for another tool, and our own words
-- that were not written here.
alter table account_projection
    add column mode         text not null default 'answer',
    add column served_since timestamptz;

alter table conversation drop constraint ck_conversation_turn;
alter table conversation add constraint ck_conversation_turn check (turn in ('new', 'waiting-for-us',
    'waiting-for-customer', 'waiting-for-back-office', 'invited-to-private', 'in-private', 'owing-public-closing',
    'resolved', 'listening'));
-- What is looked at after an account's mode was changed: found by the account, however much of the rest there is.
create index ix_conversation_listening on conversation (channel, account_id, last_activity_at desc)
    where turn = 'listening';
create index ix_conversation_unowned on conversation (channel, account_id)
    where turn in ('new', 'waiting-for-us') and owner is null;

alter table message
    add column outside    text,
    add column outside_at timestamptz,
    add column outside_by uuid,
    add constraint ck_message_outside check (num_nulls(outside, outside_at, outside_by) in (0, 3)
        and outside in ('listen', 'assist', 'answer', 'only'));
create index ix_message_outside on message (conversation_id, created_at) where outside is not null;
