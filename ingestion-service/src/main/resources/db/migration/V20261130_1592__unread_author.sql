-- What a network told beside the ids: who wrote, and below which advertisement.
alter table unread_thing
    add column author_id     text,
    add column author_name   text,
    add column advertisement text;
