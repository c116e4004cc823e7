create table attendance.station (
    plan_id varchar(36)  not null references attendance.conference deferrable initially deferred,
    id      varchar(60)  not null,
    name    varchar(200) not null,
    primary key (plan_id, id)
);

create table attendance.station_group (
    plan_id    varchar(36) not null,
    station_id varchar(60) not null,
    group_id   varchar(36) not null references attendance.attendee_group on delete cascade,
    primary key (plan_id, station_id, group_id),
    foreign key (plan_id, station_id) references attendance.station on delete cascade
);

-- ATT-7: every scan is kept, once; the same scan sent again finds itself here.
create table attendance.scan (
    plan_id          varchar(36)   not null references attendance.conference,
    scan_id          varchar(100)  not null,
    station_id       varchar(60)   not null,
    scanned          varchar(1000) not null,
    scanned_at       timestamptz   not null,
    received_at      timestamptz   not null,
    usher            varchar(60)   not null,
    invitation_id    varchar(36) references attendance.invitation,
    verdict          varchar(20)
        check (verdict in ('ADMITTED', 'ALREADY_ADMITTED', 'REVOKED', 'UNKNOWN_CODE', 'WRONG_DOOR', 'NOT_YET_OPEN', 'FULL')),
    first_station_id varchar(60),
    first_at         timestamptz,
    primary key (plan_id, scan_id)
);

create table attendance.admission (
    id            varchar(36) primary key,
    plan_id       varchar(36)  not null,
    invitation_id varchar(36)  not null references attendance.invitation,
    person_key    varchar(600) not null,
    scan_id       varchar(100) not null,
    station_id    varchar(60)  not null,
    admitted_at   timestamptz  not null,
    admitted_by   varchar(60)  not null,
    undone_at     timestamptz,
    undone_by     varchar(60),
    undo_reason   varchar(1000),
    foreign key (plan_id, scan_id) references attendance.scan,
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null))
);
-- ATT-6: nobody is admitted twice, neither by the same invitation nor by another one to the same person.
create unique index admission_once on attendance.admission (invitation_id) where undone_at is null;
create unique index admission_person_once on attendance.admission (plan_id, person_key) where undone_at is null;
