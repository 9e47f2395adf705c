-- An alert may be about one conversation: then there is one of a kind at a time for each.
alter table alert add column conversation_id uuid;
drop index uq_alert_open;
create unique index uq_alert_open on alert (kind, channel, account_id, conversation_id) nulls not distinct
    where cleared_at is null;
