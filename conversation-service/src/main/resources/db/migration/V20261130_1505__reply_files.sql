-- Files that go along with a reply, and what became of its parts where they leave one after the other.
alter table reply
    add column attachments text,
    add column steps       text,
    add constraint ck_reply_attachments check (attachments is json array),
    add constraint ck_reply_steps check (steps is json array);
