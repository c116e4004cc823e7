-- When a unit was given its plan to write, and each reminder of it that was given: whoever inserts it gives it.
alter table planning.sub_plan add column given_on date not null default current_date;
alter table planning.sub_plan alter column given_on drop default;

create table planning.sub_plan_reminder (
    plan_id  varchar(36) not null references planning.sub_plan,
    kind     varchar(20) not null check (kind in ('BEFORE', 'TODAY', 'LATE', 'HEAD', 'OFFICE')),
    due_day  date        not null,
    given_at timestamptz not null,
    primary key (plan_id, kind, due_day)
);
