create table planning.task (
    id                 varchar(36) primary key,
    version            bigint        not null,
    plan_id            varchar(36)   not null references planning.plan,
    position           integer       not null,
    unit_id            varchar(36) references planning.unit,
    unit_text          varchar(1000) not null,
    text               text          not null,
    coordinating_units text          not null,
    deadline           date,
    status             varchar(20)   not null check (status in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'DONE', 'CANCELLED')),
    percent            integer       not null check (percent between 0 and 100),
    report             varchar(4000),
    reported_by        varchar(36) references planning.person,
    reported_at        timestamptz,
    accepted_by        varchar(36) references planning.person,
    accepted_at        timestamptz,
    search_key         text          not null,
    constraint task_once unique (plan_id, position),
    constraint task_accepted_when_done check ((status = 'DONE') = (accepted_by is not null)),
    constraint task_accepted_by_another check (accepted_by <> reported_by),
    constraint task_of_nobody_waits check (unit_id is not null or status in ('ASSIGNED', 'CANCELLED'))
);
create index task_unit on planning.task (unit_id, status, deadline);
