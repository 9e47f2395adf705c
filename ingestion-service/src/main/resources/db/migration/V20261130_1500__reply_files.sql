-- A reply leaves in as many sends as its network needs for its words and its files: each is a line of its own. The first
-- has the id of the reply; reply_id is empty where that is the only one.
alter table outbound_reply
    add column reply_id  uuid,
    add column step      integer not null default 0,
    add column steps     integer not null default 1,
    add column enclosure text,
    add constraint ck_outbound_reply_step check (step >= 0 and step < steps and (steps = 1 or reply_id is not null)),
    add constraint ck_outbound_reply_enclosure check (enclosure is json object);
create index ix_outbound_reply_reply_id on outbound_reply (reply_id, step) where reply_id is not null;

-- Files that our people put here for a reply: no interaction told of them. They are forgotten soon where no reply takes
-- them along.
alter table message_file
    alter column interaction_id drop not null,
    add column uploaded_by text,
    add column used_at     timestamptz,
    add constraint ck_message_file_origin check ((interaction_id is null) = (uploaded_by is not null));
create index ix_message_file_unused on message_file (uploaded_by, received_at)
    where uploaded_by is not null and used_at is null;
