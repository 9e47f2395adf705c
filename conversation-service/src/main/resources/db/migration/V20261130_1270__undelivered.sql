-- A network may tell later that what it took did not reach the customer: then nobody was answered. The turn that was told
-- as answered by a reply goes on where that happens.
alter table reply
    add column answered_turn_id uuid,
    drop constraint ck_reply_state,
    drop constraint ck_reply_reason,
    drop constraint ck_reply_published,
    add constraint ck_reply_state
        check (state in ('accepted', 'leaving', 'held', 'unknown', 'refused', 'published', 'undelivered')),
    add constraint ck_reply_reason
        check ((state in ('held', 'refused', 'undelivered')) = (reason is not null)),
    add constraint ck_reply_published check ((state in ('published', 'undelivered'))
        = (external_id is not null and published_at is not null));

-- Replies of before were told as the answer of the turn in which they were written.
update reply set answered_turn_id = turn_id where state = 'published';
