create extension if not exists btree_gist with schema public;

-- Kinds of meetings; which share of its members each needs is dated data with its source, entered by the office.
create table attendance.meeting_kind (
    id   varchar(36) primary key,
    name varchar(200) not null unique
);

insert into attendance.meeting_kind (id, name)
select gen_random_uuid()::text, name
from unnest(array['Hội nghị tổng kết', 'Hội nghị sơ kết', 'Hội nghị triển khai, tập huấn', 'Đại hội',
    'Kỳ họp Hội đồng nhân dân', 'Phiên họp Ủy ban nhân dân', 'Họp Hội đồng thi đua - khen thưởng']) as name;

create table attendance.quorum_rule (
    id           varchar(36) primary key,
    kind_id      varchar(36) not null references attendance.meeting_kind,
    valid_from   date        not null,
    valid_to     date,
    base         varchar(20) not null check (base in ('SUMMONED', 'ALL_MEMBERS')),
    numerator    integer check (numerator > 0),
    denominator  integer check (denominator between 1 and 1000),
    more_than    boolean     not null,
    number       integer check (number > 0),
    legal_source varchar(400),
    version      bigint      not null,
    check ((number is null) = (numerator is not null) and (numerator is null) = (denominator is null)),
    check (numerator is null or numerator <= denominator),
    check (number is null or not more_than),
    check (valid_to is null or valid_to >= valid_from),
    constraint quorum_rule_once exclude using gist (kind_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table attendance.quorum_setting (
    plan_id       varchar(36) primary key references attendance.conference,
    kind_id       varchar(36) references attendance.meeting_kind,
    member_total  integer check (member_total > 0)
);

-- The groups whose guests are the members; none means that everybody summoned counts.
create table attendance.quorum_group (
    plan_id  varchar(36) not null references attendance.quorum_setting on delete cascade,
    group_id varchar(36) not null references attendance.attendee_group on delete cascade,
    primary key (plan_id, group_id)
);

-- ATT-61: what was counted and who was there, frozen. The persons are written first, the closing seals them.
create table attendance.quorum_closing (
    id           varchar(36) primary key,
    plan_id      varchar(36)  not null references attendance.conference,
    number       integer      not null check (number > 0),
    closed_at    timestamptz  not null,
    closed_by    varchar(60)  not null,
    closer_name  varchar(200) not null,
    rule_words   varchar(600) not null,
    legal_source varchar(400),
    required     integer,
    base_count   integer      not null check (base_count >= 0),
    present      integer      not null check (present >= 0),
    previous     varchar(64)  not null,
    digest       varchar(64)  not null,
    unique (plan_id, number)
);

create table attendance.quorum_closing_person (
    closing_id    varchar(36)  not null references attendance.quorum_closing deferrable initially deferred,
    line          integer      not null check (line > 0),
    invitation_id varchar(36)  not null,
    full_name     varchar(330) not null,
    position      varchar(400),
    unit_name     varchar(300),
    group_name    varchar(2000) not null,
    counted       boolean      not null,
    present       boolean      not null,
    station_id    varchar(60),
    admitted_at   timestamptz,
    primary key (closing_id, line)
);

create function attendance.keep_quorum_closing() returns trigger language plpgsql as $$
begin
    raise exception 'what a closing of the headcount says is never changed';
end $$;

create trigger quorum_closing_stays before update or delete on attendance.quorum_closing
    for each row execute function attendance.keep_quorum_closing();
create trigger quorum_closing_person_stays before update or delete on attendance.quorum_closing_person
    for each row execute function attendance.keep_quorum_closing();
create trigger quorum_closing_not_emptied before truncate on attendance.quorum_closing
    for each statement execute function attendance.keep_quorum_closing();
create trigger quorum_closing_person_not_emptied before truncate on attendance.quorum_closing_person
    for each statement execute function attendance.keep_quorum_closing();

create function attendance.seal_quorum_closing() returns trigger language plpgsql as $$
begin
    if exists (select 1 from attendance.quorum_closing c where c.id = new.closing_id) then
        raise exception 'nobody is added to a closed headcount';
    end if;
    return new;
end $$;

create trigger quorum_closing_sealed before insert on attendance.quorum_closing_person
    for each row execute function attendance.seal_quorum_closing();
