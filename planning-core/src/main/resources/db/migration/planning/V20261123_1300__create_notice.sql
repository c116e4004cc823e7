-- What the portal told whom: once per recipient and key of the sender, with the moment at which it was read.
create table planning.notice (
    id           varchar(36) primary key,
    recipient_id varchar(36)   not null references planning.person,
    sender_key   varchar(200)  not null check (sender_key <> ''),
    kind         varchar(20)   not null,
    subject      varchar(1000) not null check (subject <> ''),
    body         text          not null,
    link         varchar(500),
    told_at      timestamptz   not null,
    read_at      timestamptz,
    search_key   text          not null,
    constraint notice_told_once unique (recipient_id, sender_key),
    constraint notice_read_after_it_was_told check (read_at >= told_at),
    constraint notice_links_into_the_portal check (link like '/%' and link not like '//%')
);
create index notice_inbox on planning.notice (recipient_id, told_at desc);
create index notice_unread on planning.notice (recipient_id) where read_at is null;
create index notice_sender on planning.notice (sender_key varchar_pattern_ops);
