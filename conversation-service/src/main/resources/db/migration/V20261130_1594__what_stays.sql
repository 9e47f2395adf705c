-- Messages of a talk that the case which goes on had before the merge: taken apart again, they stay with it.

alter table conversation_merge_part
    drop constraint ck_conversation_merge_part_kind,
    add constraint ck_conversation_merge_part_kind check (kind in ('thread', 'message', 'reply', 'closing', 'note',
        'moderation_act', 'stays'));

-- Whether somebody waits in the square was not known of cases that were there before it was kept.
update conversation c set waits_in_public = true
where c.waiting_since is not null and not c.waits_in_public and c.turn <> 'resolved'
    and exists (select 1 from message m
        where m.conversation_id = c.id and m.direction = 'inbound' and m.visibility = 'public' and not m.removed
            and m.clock_start_at >= c.waiting_since
            and not exists (select 1 from reply_answer a join reply r on r.id = a.reply_id
                where a.message_id = m.id and r.state = 'published')
            and not exists (select 1 from closing_message x where x.message_id = m.id));
