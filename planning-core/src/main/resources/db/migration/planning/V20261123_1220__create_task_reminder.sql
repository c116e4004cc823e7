-- One row for each reminder that was given: whoever inserts it gives the reminder, on whichever node.
create table planning.task_reminder (
    task_id  varchar(36) not null references planning.task,
    kind     varchar(20) not null check (kind in ('BEFORE', 'TODAY', 'LATE', 'HEAD', 'OFFICE')),
    due_day  date        not null,
    given_at timestamptz not null,
    primary key (task_id, kind, due_day)
);

create table planning.task_reminder_setting (
    only_one      boolean primary key check (only_one),
    version       bigint      not null,
    days_before   varchar(60) not null check (days_before ~ '^(\d{1,2}(,\d{1,2})*)?$'),
    days_after    varchar(60) not null check (days_after ~ '^(\d{1,2}(,\d{1,2})*)?$'),
    head_after    integer     not null check (head_after between 1 and 99),
    office_after  integer     not null check (office_after between 1 and 99),
    constraint office_after_head check (office_after >= head_after)
);
insert into planning.task_reminder_setting values (true, 1, '7,3,1', '1,3,7', 2, 5);
