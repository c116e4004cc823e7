-- Why somebody who was expected did not come, noted afterwards; whoever declined said it himself.
create table attendance.absence (
    invitation_id varchar(36) primary key references attendance.invitation on delete cascade,
    excused       boolean       not null,
    reason        varchar(1000) not null check (reason <> ''),
    noted_by      varchar(60)   not null,
    noted_at      timestamptz   not null
);

-- Sheets that are signed with a pen; a mark is taken over as a scan of the station "paper".
create table attendance.sign_in_sheet (
    id      varchar(36) primary key,
    plan_id varchar(36)  not null references attendance.conference,
    number  integer      not null check (number > 0),
    name    varchar(300) not null,
    made_at timestamptz  not null,
    made_by varchar(60)  not null,
    unique (plan_id, number)
);

create table attendance.sign_in_row (
    sheet_id         varchar(36) not null references attendance.sign_in_sheet,
    line             integer     not null check (line > 0),
    invitation_id    varchar(36) not null references attendance.invitation,
    marked_at        timestamptz,
    marked_by        varchar(60),
    verdict          varchar(20),
    first_station_id varchar(60),
    first_at         timestamptz,
    primary key (sheet_id, line),
    unique (invitation_id),
    check ((marked_at is null) = (verdict is null) and (marked_at is null) = (marked_by is null))
);
