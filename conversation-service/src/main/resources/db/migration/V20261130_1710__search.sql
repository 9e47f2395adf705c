-- What was said, found by its words: Spanish stems, without regard to case and accents.

-- How a text is read for that, what was said as well as what is asked for. The parser would take 'factura.Quiero' for a
-- host, 'A-4821' for a negative number and '¿cuándo' for a word, so signs are taken away before it; and the stems of
-- '-ción' are known with their accent only, which many leave out.
create function said_form(written text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(
        translate(search_form(left(written, 20000)), '-/_.@:+#<>&=~|*\', repeat(' ', 16)),
        '([csx])ion\M', '\1ión', 'g');

create function said_words(written text) returns tsvector
    language sql immutable strict parallel safe
    return to_tsvector('pg_catalog.spanish'::regconfig, said_form(written));

-- The condition that somebody finds what they ask for; planned as if it stood in the query itself.
create function says(words tsvector, asked text) returns boolean
    language sql immutable parallel safe
    return words @@ websearch_to_tsquery('pg_catalog.spanish'::regconfig, said_form(asked));

-- The form that was searched before stays for replicas that still read it, empty: they find nothing, and fail in nothing.
drop index ix_message_search_text;
alter table message alter column search_text drop expression;
alter table message
    alter column search_text type text using null,
    add column words tsvector generated always as (case when presence is distinct from 'removed'
        then said_words(coalesce(edited_text, text)) end) stored;
-- Whether a search goes by the word or by the time hangs on how often a word is, so that is known of many.
alter table message alter column words set statistics 500;
create index ix_message_words on message using gin (words) where conversation_id is not null;
create index ix_message_created_at on message (created_at desc, id desc) where conversation_id is not null;

-- The open cases of somebody, however many they closed; and what is due, whoever has it.
create index ix_conversation_owner_open on conversation (owner, last_activity_at desc, id desc)
    where owner is not null and turn not in ('resolved', 'listening');
create index ix_conversation_turn_deadline on conversation (turn_deadline) where turn_deadline is not null;
