-- How often nobody knew what became of bringing a file to the network: no doubt about a sending.
alter table outbound_reply add column uploads_lost integer not null default 0;
