-- What is sent to a guest: first a line here, in the transaction that wants it; a job hands it to mail and inbox.
create table attendance.guest_delivery (
    id            varchar(36) primary key,
    plan_id       varchar(36)  not null,
    invitation_id varchar(36)  not null references attendance.invitation on delete cascade,
    kind          varchar(20)  not null check (kind in ('INVITATION', 'REMINDER', 'CANCELLATION')),
    sequence      integer      not null check (sequence >= 0),
    day           date         not null,
    queued_at     timestamptz  not null,
    queued_by     varchar(200) not null,
    handed_at     timestamptz,
    mail_id       varchar(36),
    constraint guest_delivery_sequence_once unique (invitation_id, sequence)
);
-- ATT-34: nobody is reminded twice on one day.
create unique index guest_reminded_once_a_day on attendance.guest_delivery (invitation_id, day)
    where kind = 'REMINDER';
create index guest_delivery_waiting on attendance.guest_delivery (queued_at) where handed_at is null;
create index guest_delivery_plan on attendance.guest_delivery (plan_id);
