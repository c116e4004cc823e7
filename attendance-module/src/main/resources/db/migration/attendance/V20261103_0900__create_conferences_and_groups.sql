create table attendance.conference (
    plan_id           varchar(36) primary key,
    issuer_id         varchar(36)   not null,
    issuing_parent    varchar(400),
    issuing_body      varchar(400),
    title             varchar(2000) not null,
    time_text         varchar(2000),
    starts_at         timestamptz,
    venue             varchar(2000),
    place             varchar(200),
    signing_authority varchar(400),
    signer_title      varchar(400),
    signer_name       varchar(200),
    in_force          boolean       not null,
    chair             varchar(300),
    quorum_required   integer check (quorum_required > 0),
    capacity          integer check (capacity > 0),
    doors_open_at     timestamptz,
    mailing_symbol    varchar(60),
    mailing_date      date,
    last_ordinal      integer       not null check (last_ordinal >= 0),
    version           bigint        not null,
    check ((mailing_symbol is null) = (mailing_date is null))
);

-- Foreign keys are checked at commit: one transaction writes several aggregates in any order.
create table attendance.usher_assignment (
    id         varchar(36) primary key,
    plan_id    varchar(36) not null references attendance.conference deferrable initially deferred,
    username   varchar(60) not null,
    valid_from date        not null,
    valid_to   date        not null,
    check (valid_to >= valid_from),
    unique (plan_id, username)
);

create table attendance.attendee_group (
    id      varchar(36) primary key,
    plan_id varchar(36)   not null references attendance.conference deferrable initially deferred,
    line    integer       not null check (line > 0),
    name    varchar(2000) not null,
    kind    varchar(20)   not null check (kind in ('PEOPLE', 'UNIT_QUOTA', 'MEMBERSHIP', 'AWARDEES')),
    quota   integer check (quota between 1 and 10000),
    rules   varchar(2000),
    version bigint        not null,
    constraint group_line_once unique (plan_id, line) deferrable initially deferred
);

create table attendance.group_unit (
    group_id varchar(36) not null references attendance.attendee_group on delete cascade deferrable initially deferred,
    unit_id  varchar(36) not null,
    primary key (group_id, unit_id)
);
create index group_unit_unit on attendance.group_unit (unit_id);
