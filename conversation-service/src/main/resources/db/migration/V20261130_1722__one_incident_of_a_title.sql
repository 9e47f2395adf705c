-- Of two people who declare the same at once, the second is told of the first.
create unique index uq_incident_brand_title on incident (brand, title) where ended_at is null;

-- What was sent in other cases of an incident is looked for by its words.
create index ix_reply_text on reply (md5(text));
