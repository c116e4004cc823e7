-- A substitute who was named and waits for approval.
create table attendance.substitute_proposal (
    id              varchar(36) primary key,
    invitation_id   varchar(36)  not null references attendance.invitation on delete cascade,
    full_name       varchar(300) not null,
    honorific       varchar(20),
    position        varchar(400),
    unit_name       varchar(300),
    email           varchar(200),
    phone           varchar(40),
    reason          varchar(1000),
    proposed_by     varchar(200) not null,
    proposer_person varchar(36),
    proposed_at     timestamptz  not null,
    status          varchar(20)  not null check (status in ('PENDING', 'APPROVED', 'REFUSED')),
    decided_by      varchar(200),
    decided_at      timestamptz,
    decision        varchar(1000),
    version         bigint       not null,
    check ((status = 'PENDING') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
-- ATT-33: one proposal at a time for an invitation.
create unique index substitute_proposed_once on attendance.substitute_proposal (invitation_id) where status = 'PENDING';
