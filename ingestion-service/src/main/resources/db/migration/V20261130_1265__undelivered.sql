-- What a network took and then failed to deliver. No message of ours is looked for that is older than its receipts.
alter table outbound_reply
    drop constraint ck_outbound_reply_state,
    drop constraint ck_outbound_reply_published,
    drop constraint ck_outbound_reply_refused,
    add constraint ck_outbound_reply_state
        check (state in ('queued', 'held', 'leaving', 'unknown', 'published', 'refused', 'undelivered')),
    add constraint ck_outbound_reply_published check (state not in ('published', 'undelivered')
        or (external_id is not null and published_at is not null)),
    add constraint ck_outbound_reply_refused
        check (state not in ('refused', 'undelivered') or refusal_reason is not null);

create index ix_interaction_failed on interaction (channel, account_id, external_id)
    where kind = 'receipt' and verb = 'failed';
