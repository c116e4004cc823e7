-- The door whose station holds the guest's admission, and the waiting list of a full hall.
alter table attendance.invitation
    add column home_station varchar(60),
    add column waiting_number integer check (waiting_number > 0),
    drop constraint invitation_status_check,
    add constraint invitation_status_check
        check (status in ('LISTED', 'WAITING', 'ISSUED', 'ACCEPTED', 'DECLINED', 'REVOKED', 'SUBSTITUTED')),
    drop constraint invitation_check,
    add constraint invitation_issued_with_number
        check (status in ('LISTED', 'WAITING', 'REVOKED') or (ordinal is not null and issued_at is not null)),
    add constraint invitation_waits_with_number check (status <> 'WAITING' or waiting_number is not null),
    add constraint invitation_waiting_number_once unique (plan_id, waiting_number);
create index invitation_home_station on attendance.invitation (plan_id, home_station);
