-- The outbox: what leaves the portal by mail, written with the work that it tells of and posted afterwards.
create table planning.mail (
    id              varchar(36) primary key,
    version         bigint       not null,
    recipient       varchar(200) not null check (recipient like '_%@_%'),
    subject         varchar(500) not null check (subject <> ''),
    body            text         not null,
    state           varchar(20)  not null check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts        integer      not null check (attempts >= 0),
    created_at      timestamptz  not null,
    next_attempt_at timestamptz  not null,
    give_up_at      timestamptz  not null,
    sent_at         timestamptz,
    reason          varchar(500),
    search_key      text         not null,
    constraint mail_is_sent_at_a_moment check ((state = 'SENT') = (sent_at is not null))
);
create index mail_due on planning.mail (next_attempt_at) where state = 'WAITING';
create index mail_latest on planning.mail (created_at desc);

create table planning.mail_enclosure (
    mail_id      varchar(36)  not null references planning.mail on delete cascade,
    position     integer      not null check (position >= 0),
    name         varchar(200) not null check (name <> ''),
    content_type varchar(100) not null,
    content      bytea        not null,
    primary key (mail_id, position)
);
