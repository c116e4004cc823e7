alter table attendance.invitation add constraint invitation_of_plan unique (plan_id, id);

-- ATT-40: one guest has one seat at a conference, one seat has one guest, and the seat is in a room of the conference.
create table attendance.seat_assignment (
    plan_id       varchar(36) not null,
    invitation_id varchar(36) not null,
    room_id       varchar(36) not null,
    seat_id       varchar(36) not null,
    pinned        boolean     not null,
    assigned_at   timestamptz not null,
    assigned_by   varchar(60) not null,
    primary key (plan_id, invitation_id),
    constraint seat_once unique (plan_id, seat_id),
    foreign key (plan_id, invitation_id) references attendance.invitation (plan_id, id) on delete cascade,
    foreign key (plan_id, room_id) references attendance.conference_room,
    foreign key (room_id, seat_id) references attendance.seat (room_id, id)
);

-- The order in which awardees are called to the stage, as the decisions announced it.
create table attendance.stage_place (
    plan_id         varchar(36)  not null,
    nomination_id   varchar(100) not null,
    decision_number varchar(200) not null,
    stage_order     integer      not null,
    person_id       varchar(36),
    guest_name      varchar(600) not null,
    primary key (plan_id, nomination_id)
);

create table attendance.protocol_rank (
    id         varchar(36) primary key,
    number     integer      not null check (number > 0),
    tie_order  integer      not null check (tie_order > 0),
    name       varchar(200) not null,
    unit_kind  varchar(30),
    unit_level varchar(20),
    words      varchar(200),
    front_row  boolean      not null,
    source     varchar(400),
    version    bigint       not null,
    constraint protocol_rank_once unique (number, tie_order) deferrable initially deferred,
    check (unit_kind is not null or unit_level is not null or words is not null)
);
-- A usual order to start from. It has no source: the office enters the rule that it follows.
insert into attendance.protocol_rank (id, number, tie_order, name, unit_kind, unit_level, front_row, version) values
    ('rank-01', 1, 1, 'Khách cấp trung ương', null, 'CENTRAL', true, 1),
    ('rank-02', 2, 1, 'Khách cấp tỉnh', null, 'PROVINCE', true, 1),
    ('rank-03', 3, 1, 'Cấp ủy Đảng', 'PARTY_COMMITTEE', null, true, 1),
    ('rank-04', 4, 1, 'Hội đồng nhân dân', 'PEOPLES_COUNCIL', null, true, 1),
    ('rank-05', 5, 1, 'Ủy ban nhân dân', 'PEOPLES_COMMITTEE', null, true, 1),
    ('rank-06', 6, 1, 'Ủy ban Mặt trận Tổ quốc', 'FATHERLAND_FRONT', null, true, 1),
    ('rank-07', 6, 2, 'Tổ chức chính trị - xã hội', 'MASS_ORGANISATION', null, true, 1),
    ('rank-08', 7, 1, 'Ban Chỉ đạo', 'STEERING_COMMITTEE', null, true, 1),
    ('rank-09', 7, 2, 'Ủy ban bầu cử', 'ELECTION_COMMITTEE', null, true, 1),
    ('rank-10', 7, 3, 'Ban bầu cử', 'ELECTION_BOARD', null, true, 1),
    ('rank-11', 8, 1, 'Phòng, ban chuyên môn', 'DEPARTMENT', null, false, 1),
    ('rank-12', 9, 1, 'Lực lượng vũ trang', 'ARMED_FORCE', null, false, 1),
    ('rank-13', 10, 1, 'Xã, phường', 'AREA', null, false, 1);

-- Dated limits on a hall, such as health rules: data of the office, none is built in.
create table attendance.seat_limit (
    id         varchar(36) primary key,
    kind       varchar(20)   not null check (kind in ('DISTANCE', 'SHARE', 'PEOPLE')),
    figure     numeric(8, 2) not null check (figure > 0),
    source     varchar(400)  not null,
    valid_from date          not null,
    valid_to   date,
    version    bigint        not null,
    check (valid_to is null or valid_to >= valid_from),
    check (kind <> 'SHARE' or figure <= 100)
);
