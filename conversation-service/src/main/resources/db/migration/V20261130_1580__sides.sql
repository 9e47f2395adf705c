-- Where a case is spoken: in the square, in private, or first there and then here; and how it ended in the square.

alter table conversation
    add column last_in_public_at  timestamptz,
    add column waits_in_public    boolean not null default false,
    add column last_in_private_at timestamptz,
    add column invited_at         timestamptz,
    add column ended_in_public_at timestamptz,
    add constraint ck_conversation_turn_owing check (turn <> 'owing-public-closing'
        or (turn_id is not null and turn_since is not null and turn_deadline is not null));

-- True for replies that tell the square how a matter ended that was solved in private.
alter table reply add column ending boolean not null default false;

-- Why the square is not told.
alter table closing add column waived text;

-- What is known by now of the cases that are there; the turn of each follows with its next change.
update conversation c set
    last_in_public_at = (select max(m.created_at) from message m where m.conversation_id = c.id
        and m.direction = 'inbound' and m.visibility = 'public' and m.presence is distinct from 'removed'),
    last_in_private_at = (select max(m.created_at) from message m where m.conversation_id = c.id
        and m.direction = 'inbound' and m.visibility = 'private'),
    invited_at = (select max(r.published_at) from reply r where r.conversation_id = c.id
        and r.act = 'private-reply' and r.state = 'published');

-- Complaints that went to private and whose end the square does not know.
create index ix_conversation_without_public_ending on conversation (last_activity_at desc, id desc)
    where last_in_public_at is not null and (last_in_private_at is not null or invited_at is not null)
        and (ended_in_public_at is null or ended_in_public_at < last_in_public_at);
