-- ADR 0015. The right to admit a guest and the door where it is at home; substitutes inherit the right.
create table attendance.admission_right (
    invitation_id varchar(36) primary key references attendance.invitation on delete cascade,
    plan_id       varchar(36) not null,
    right_id      varchar(36) not null,
    station_id    varchar(60)
);
create index admission_right_plan on attendance.admission_right (plan_id, right_id);
create index admission_right_station on attendance.admission_right (plan_id, station_id);

-- ATT-50: one device holds a door.
create table attendance.door_lease (
    id            varchar(36) primary key,
    plan_id       varchar(36)  not null,
    station_id    varchar(60)  not null,
    device        varchar(64)  not null,
    granted_at    timestamptz  not null,
    granted_to    varchar(60)  not null,
    ended_at      timestamptz,
    revoked_by    varchar(200),
    revoke_reason varchar(1000),
    foreign key (plan_id, station_id) references attendance.station,
    check ((revoked_by is null) = (revoke_reason is null)),
    check (revoked_by is null or ended_at is not null)
);
create unique index door_lease_once on attendance.door_lease (plan_id, station_id) where ended_at is null;

create table attendance.right_request (
    plan_id    varchar(36) not null,
    right_id   varchar(36) not null,
    session_id varchar(40) not null,
    lease_id   varchar(36) not null references attendance.door_lease,
    asked_at   timestamptz not null,
    primary key (plan_id, right_id, session_id)
);
create table attendance.right_release (
    lease_id   varchar(36) not null references attendance.door_lease,
    right_id   varchar(36) not null,
    session_id varchar(40) not null,
    primary key (lease_id, right_id, session_id)
);

-- What ended the presence that this scan began: going out, or being taken back.
create table attendance.closing (
    plan_id    varchar(36)  not null,
    entry      varchar(100) not null,
    outside    boolean      not null,
    right_id   varchar(36),
    session_id varchar(40)  not null,
    station_id varchar(60),
    closed_at  timestamptz  not null,
    primary key (plan_id, entry, outside)
);
create index closing_station on attendance.closing (plan_id, station_id);

alter table attendance.admission add entry_scan varchar(100);

create table attendance.station_device (
    plan_id      varchar(36)  not null references attendance.conference,
    device       varchar(64)  not null,
    station_id   varchar(60)  not null,
    last_seq     bigint       not null check (last_seq >= 0),
    skew_millis  bigint       not null,
    seen_at      timestamptz  not null,
    pack_made_at timestamptz,
    primary key (plan_id, device)
);

-- ATT-52: what a station did, in its own order and without a gap; written once. Only a settlement is added later.
create table attendance.door_log (
    plan_id       varchar(36)  not null,
    device        varchar(64)  not null,
    seq           bigint       not null check (seq > 0),
    station_id    varchar(60)  not null,
    lease_id      varchar(36),
    kind          varchar(12)  not null,
    scan_id       varchar(100) not null,
    scanned       varchar(1000),
    session_id    varchar(40)  not null,
    invitation_id varchar(36),
    entry         varchar(100),
    verdict       varchar(20)  not null,
    offline       boolean      not null,
    decided_by    varchar(200),
    reason        varchar(1000),
    usher         varchar(60)  not null,
    happened_at   timestamptz  not null,
    skew_millis   bigint       not null,
    received_at   timestamptz  not null,
    conflict      varchar(30),
    settled_by    varchar(200),
    settled_at    timestamptz,
    settlement    varchar(1000),
    primary key (plan_id, device, seq),
    foreign key (plan_id, device) references attendance.station_device,
    check ((settled_by is null) = (settled_at is null) and (settled_by is null) = (settlement is null))
);
create index door_log_station on attendance.door_log (plan_id, station_id, happened_at);
create index door_log_conflict on attendance.door_log (plan_id) where conflict is not null;

create function attendance.door_log_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.*) is distinct from (new.*) and
        (to_jsonb(old) - '{settled_by,settled_at,settlement}'::text[]) <> (to_jsonb(new) - '{settled_by,settled_at,settlement}'::text[])
        or tg_op = 'UPDATE' and old.settled_by is not null then
        raise exception 'the log of the doors is written once';
    end if;
    return new;
end $$;
create trigger door_log_written_once before update or delete on attendance.door_log
    for each row execute function attendance.door_log_stays();
