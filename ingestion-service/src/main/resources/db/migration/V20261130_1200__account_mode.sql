-- How much of an account's work goes through here, and since when customers are answered at all.
alter table account
    add column mode         text not null default 'answer',
    add column served_since timestamptz,
    add constraint ck_account_mode check (mode in ('listen', 'assist', 'answer', 'only'));

-- Whether somebody looked where words of our own came from: out of the ledger, or from outside. What stood here before
-- this was known is not looked at; the second statement is for all that comes.
alter table interaction add column judged boolean not null default true;
alter table interaction alter column judged set default false;
create index ix_interaction_unjudged on interaction (received_at, id)
    where not judged and payload ->> 'direction' = 'outbound' and verb = 'created' and external_id is not null
        and kind in ('comment', 'mention', 'direct_message');
