-- What an amendment of the plan changed for a guest who has his invitation already, and when he was told again.
create table attendance.invitation_change (
    invitation_id varchar(36)  not null references attendance.invitation on delete cascade,
    amendment_id  varchar(36)  not null,
    source        varchar(300) not null,
    words         text         not null,
    changed_at    timestamptz  not null,
    told_at       timestamptz,
    primary key (invitation_id, amendment_id)
);
create index invitation_change_waiting on attendance.invitation_change (invitation_id) where told_at is null;
