-- What a guest says about his coming: who comes with him, in which vehicles, and what he needs.
create table attendance.guest_declaration (
    invitation_id varchar(36) primary key references attendance.invitation on delete cascade,
    diet          varchar(20)  not null,
    wheelchair    boolean      not null,
    remark        varchar(400),
    declared_at   timestamptz  not null,
    declared_by   varchar(200) not null
);
create table attendance.guest_companion (
    invitation_id varchar(36) not null references attendance.guest_declaration on delete cascade,
    position      integer     not null check (position between 0 and 19),
    full_name     varchar(300),
    diet          varchar(20) not null,
    primary key (invitation_id, position)
);
create table attendance.guest_vehicle (
    invitation_id varchar(36) not null references attendance.guest_declaration on delete cascade,
    plate         varchar(20) not null,
    primary key (invitation_id, plate)
);
