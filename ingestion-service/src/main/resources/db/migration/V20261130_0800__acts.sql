-- What leaves is more than comments: messages, approved templates, and acts on what stands on a network.
alter table outbound_reply
    add column act               text    not null default 'comment-reply',
    add column thread_id         text,
    add column root_id           text,
    add column recipient_id      text,
    add column window_started_at timestamptz,
    add column is_human          boolean not null default true,
    add column template          text,
    add column urgency           integer not null default 0,
    add constraint ck_outbound_reply_act check (act in ('comment-reply', 'mention-reply', 'private-reply',
        'direct-message', 'template-message', 'hide', 'unhide', 'delete', 'like')),
    add constraint ck_outbound_reply_template check (template is json object);

-- An act on what stands there has no id of its own: it is told under its target's, as often as it is done.
drop index uq_outbound_reply_external_id;
create unique index uq_outbound_reply_external_id on outbound_reply (channel, account_id, external_id)
    where external_id is not null and act not in ('hide', 'unhide', 'delete', 'like');

-- What a network tells of our messages where it does not give them back.
create index ix_interaction_receipt on interaction (order_key, occurred_at) where kind = 'receipt';

-- What each account's network demands, as it was last told.
alter table account add column rules text not null default '[]',
    add constraint ck_account_rules check (rules is json array);
