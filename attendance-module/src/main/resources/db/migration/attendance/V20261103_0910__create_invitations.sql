create table attendance.signing_key (
    id          smallint primary key check (id = 1),
    public_key  text        not null,
    private_key text        not null,
    made_at     timestamptz not null
);

create table attendance.invitation (
    id             varchar(36) primary key,
    plan_id        varchar(36)  not null references attendance.conference deferrable initially deferred,
    group_id       varchar(36)  not null references attendance.attendee_group deferrable initially deferred,
    person_id      varchar(36),
    person_key     varchar(600) not null,
    full_name      varchar(300) not null,
    honorific      varchar(20),
    position       varchar(400),
    unit_id        varchar(36),
    unit_name      varchar(300),
    email          varchar(200),
    phone          varchar(40),
    status         varchar(20)  not null
        check (status in ('LISTED', 'ISSUED', 'ACCEPTED', 'DECLINED', 'REVOKED', 'SUBSTITUTED')),
    ordinal        integer check (ordinal > 0),
    code           char(10)     not null,
    secret         varchar(64)  not null unique,
    reason         varchar(1000),
    answered_at    timestamptz,
    answered_by    varchar(200),
    substitute_for varchar(36) references attendance.invitation deferrable initially deferred,
    seat           varchar(40),
    note           varchar(400),
    issued_at      timestamptz,
    sort_key       text         not null,
    search_key     text         not null,
    version        bigint       not null,
    constraint invitation_code_once unique (plan_id, code),
    constraint invitation_ordinal_once unique (plan_id, ordinal),
    check (status in ('LISTED', 'REVOKED') or (ordinal is not null and issued_at is not null))
);
-- ATT-2: one person is invited once to a conference.
create unique index invitation_person_once on attendance.invitation (plan_id, person_key)
    where status not in ('REVOKED', 'SUBSTITUTED');
create index invitation_group on attendance.invitation (group_id);
create index invitation_unit on attendance.invitation (unit_id);
create index invitation_substitute on attendance.invitation (substitute_for);
