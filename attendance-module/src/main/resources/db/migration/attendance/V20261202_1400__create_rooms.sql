create table attendance.room (
    id            varchar(36) primary key,
    unit_id       varchar(36)   not null,
    name          varchar(200)  not null,
    short_name    varchar(20)   not null,
    kind          varchar(20)   not null check (kind in ('HALL', 'ONLINE_POINT')),
    address       varchar(400),
    numbering     varchar(20)   not null check (numbering in ('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT', 'CENTRE_OUT')),
    seat_width_cm integer       not null check (seat_width_cm between 30 and 300),
    row_depth_cm  integer       not null check (row_depth_cm between 50 and 500),
    drawing       varchar(8000) not null,
    version       bigint        not null
);
create index room_unit on attendance.room (unit_id);

-- A spot of a room is one seat for good; a new drawing retires it or takes it back into use.
create table attendance.seat (
    id        varchar(36) primary key,
    room_id   varchar(36) not null references attendance.room on delete cascade deferrable initially deferred,
    row_label varchar(3)  not null,
    number    integer     not null check (number > 0),
    x         integer     not null check (x >= 0),
    y         integer     not null check (y >= 0),
    kind      varchar(20) not null check (kind in ('ORDINARY', 'FRONT', 'HONOURED', 'BLOCKED')),
    retired   boolean     not null,
    constraint seat_spot_once unique (room_id, x, y),
    constraint seat_of_room unique (room_id, id)
);

create table attendance.conference_room (
    plan_id  varchar(36) not null references attendance.conference deferrable initially deferred,
    room_id  varchar(36) not null references attendance.room deferrable initially deferred,
    position integer     not null check (position > 0),
    primary key (plan_id, room_id),
    constraint conference_room_position unique (plan_id, position) deferrable initially deferred
);

-- Guests of these groups or units sit in this room or at this point, and nobody else.
create table attendance.room_guests (
    plan_id  varchar(36) not null,
    room_id  varchar(36) not null,
    group_id varchar(36) references attendance.attendee_group on delete cascade deferrable initially deferred,
    unit_id  varchar(36),
    foreign key (plan_id, room_id) references attendance.conference_room on delete cascade,
    check ((group_id is null) <> (unit_id is null))
);
create unique index room_guests_group on attendance.room_guests (plan_id, group_id) where group_id is not null;
create unique index room_guests_unit on attendance.room_guests (plan_id, unit_id) where unit_id is not null;
