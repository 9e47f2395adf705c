-- The words that an account's network has approved, as JSON; null where it was not asked yet, or approves none.
alter table account add column templates text;
