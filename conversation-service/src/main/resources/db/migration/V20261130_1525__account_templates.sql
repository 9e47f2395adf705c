-- The words that an account's network has approved, as JSON; null where that was not told.
alter table account_projection add column templates text;
