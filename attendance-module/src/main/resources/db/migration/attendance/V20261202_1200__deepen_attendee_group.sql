-- Which posts a group means (Trưởng các Ban...), beside the bodies that it means.
create table attendance.group_position (
    group_id    varchar(36) not null references attendance.attendee_group on delete cascade deferrable initially deferred,
    position_id varchar(36) not null,
    primary key (group_id, position_id)
);

-- ATT-20: how a unit's share has to be composed.
create table attendance.group_rule (
    group_id varchar(36) not null references attendance.attendee_group on delete cascade deferrable initially deferred,
    kind     varchar(20) not null check (kind in ('LEADERS', 'WOMEN', 'OWN_MEMBERS')),
    amount   integer     not null check (amount between 1 and 10000),
    primary key (group_id, kind)
);

-- ATT-22: the other posts in which a guest is meant, beside the one he is invited in.
create table attendance.invitation_post (
    invitation_id varchar(36)  not null references attendance.invitation on delete cascade deferrable initially deferred,
    group_id      varchar(36)  not null references attendance.attendee_group on delete cascade deferrable initially deferred,
    position      varchar(400) not null,
    unit_id       varchar(36),
    unit_name     varchar(300),
    primary key (invitation_id, group_id, position)
);
create index invitation_post_group on attendance.invitation_post (group_id);

-- ATT-21: a unit says that the list of its people is complete.
create table attendance.unit_list (
    group_id     varchar(36)  not null references attendance.attendee_group on delete cascade deferrable initially deferred,
    unit_id      varchar(36)  not null,
    closed_at    timestamptz  not null,
    closed_by    varchar(200) not null,
    primary key (group_id, unit_id)
);
