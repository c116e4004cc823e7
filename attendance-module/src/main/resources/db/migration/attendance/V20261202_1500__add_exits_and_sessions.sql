-- A conference may have several sessions (buổi, phiên); the empty one is the conference itself.
create table attendance.conference_session (
    plan_id  varchar(36)  not null references attendance.conference deferrable initially deferred,
    id       varchar(40)  not null check (id <> ''),
    name     varchar(200) not null,
    opens_at timestamptz  not null,
    primary key (plan_id, id)
);

alter table attendance.admission
    add session_id varchar(40) not null default '',
    add outside_since timestamptz;

drop index attendance.admission_once;
drop index attendance.admission_person_once;
-- ATT-6: nobody is admitted twice to a session, neither by the same invitation nor by another one to the same person.
create unique index admission_once on attendance.admission (invitation_id, session_id) where undone_at is null;
create unique index admission_person_once on attendance.admission (plan_id, person_key, session_id)
    where undone_at is null;

-- Who went out and came back in; the admission stands all the while.
create table attendance.movement (
    id           varchar(36) primary key,
    admission_id varchar(36)  not null references attendance.admission,
    scan_id      varchar(100) not null,
    outward      boolean      not null,
    station_id   varchar(60)  not null,
    moved_at     timestamptz  not null,
    moved_by     varchar(60)  not null,
    unique (admission_id, scan_id)
);
