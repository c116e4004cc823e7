-- A task of a group of units has one task for each of them below it; a deadline keeps its words and its rule.
alter table planning.task
    add parent_id        varchar(36) references planning.task,
    add grouped          boolean not null default false,
    add assigned_on      date,
    add product          varchar(1000),
    add in_charge        varchar(36) references planning.person,
    add deadline_words   varchar(300),
    add deadline_days    integer check (deadline_days between -1000 and 1000),
    add deadline_working boolean,
    add deadline_cause   varchar(20);
update planning.task t
set assigned_on    = (select p.issue_date from planning.plan p where p.id = t.plan_id),
    deadline_cause = case when deadline is null then 'NONE' else 'STATED' end;
alter table planning.task
    alter assigned_on set not null,
    alter deadline_cause set not null,
    add constraint task_deadline_cause_known
        check (deadline_cause in ('NONE', 'STATED', 'READ', 'COMPUTED', 'EXTENDED', 'SET')),
    add constraint task_deadline_with_cause check (deadline is null or deadline_cause <> 'NONE'),
    add constraint task_deadline_rule_whole check ((deadline_days is null) = (deadline_working is null)),
    add constraint task_group_has_no_unit check (not grouped or unit_id is null and parent_id is null and in_charge is null),
    add constraint task_of_group_has_unit check (parent_id is null or unit_id is not null),
    drop constraint task_once,
    drop constraint task_of_nobody_waits,
    add constraint task_of_nobody_waits check (unit_id is not null or grouped or status in ('ASSIGNED', 'CANCELLED')),
    drop constraint task_accepted_when_done,
    add constraint task_accepted_when_done check (grouped or (status = 'DONE') = (accepted_by is not null));
create unique index task_once on planning.task (plan_id, position) where parent_id is null;
create unique index task_once_a_unit on planning.task (parent_id, unit_id) where parent_id is not null;
create index task_deadline on planning.task (deadline) where status not in ('DONE', 'CANCELLED');

create table planning.task_coordinator (
    task_id varchar(36) not null references planning.task,
    unit_id varchar(36) not null references planning.unit,
    primary key (task_id, unit_id)
);
create index task_coordinator_unit on planning.task_coordinator (unit_id);

create table planning.task_contribution (
    id        varchar(36) primary key,
    task_id   varchar(36)   not null,
    unit_id   varchar(36)   not null,
    words     varchar(4000) not null check (words <> ''),
    person_id varchar(36)   not null references planning.person,
    at        timestamptz   not null,
    foreign key (task_id, unit_id) references planning.task_coordinator
);
create index task_contribution_task on planning.task_contribution (task_id, at);

create table planning.task_report (
    id          varchar(36) primary key,
    version     bigint      not null,
    task_id     varchar(36) not null references planning.task,
    status      varchar(20) not null check (status in ('IN_PROGRESS', 'REPORTED')),
    percent     integer     not null check (percent between 0 and 100),
    words       varchar(4000),
    reported_by varchar(36) not null references planning.person,
    reported_at timestamptz not null,
    verdict     varchar(20) not null check (verdict in ('OPEN', 'CONFIRMED', 'SENT_BACK')),
    judged_by   varchar(36) references planning.person,
    judged_at   timestamptz,
    reason      varchar(2000),
    constraint task_report_in_words check (status <> 'REPORTED' or words is not null),
    constraint task_report_judged check ((verdict = 'OPEN') = (judged_by is null)),
    constraint task_report_judged_by_another check (judged_by <> reported_by),
    constraint task_report_sent_back_with_reason check (verdict <> 'SENT_BACK' or reason <> '')
);
create index task_report_task on planning.task_report (task_id, reported_at);
insert into planning.task_report(id, version, task_id, status, percent, words, reported_by, reported_at, verdict, judged_by, judged_at)
select gen_random_uuid(), 1, id, case when status = 'IN_PROGRESS' or report is null then 'IN_PROGRESS' else 'REPORTED' end, percent,
       report, reported_by, reported_at, case when status = 'DONE' then 'CONFIRMED' else 'OPEN' end, accepted_by, accepted_at
from planning.task where reported_at is not null;

create table planning.task_extension (
    id           varchar(36) primary key,
    version      bigint        not null,
    task_id      varchar(36)   not null references planning.task,
    old_deadline date          not null,
    wanted       date          not null,
    reason       varchar(2000) not null check (reason <> ''),
    asked_by     varchar(36)   not null references planning.person,
    asked_at     timestamptz   not null,
    state        varchar(20)   not null check (state in ('OPEN', 'GRANTED', 'REFUSED')),
    granted      date,
    decided_by   varchar(36) references planning.person,
    decided_at   timestamptz,
    comment      varchar(2000),
    constraint task_extension_is_later check (wanted > old_deadline),
    constraint task_extension_granted check ((state = 'GRANTED') = (granted is not null)),
    constraint task_extension_decided check ((state = 'OPEN') = (decided_by is null)),
    constraint task_extension_decided_by_another check (decided_by <> asked_by),
    constraint task_extension_refused_with_reason check (state <> 'REFUSED' or comment <> '')
);
create unique index task_extension_one_open on planning.task_extension (task_id) where state = 'OPEN';
create index task_extension_task on planning.task_extension (task_id, asked_at);

create table planning.task_deadline_change (
    id           varchar(36) primary key,
    task_id      varchar(36) not null references planning.task,
    old_deadline date,
    new_deadline date,
    cause        varchar(20) not null,
    comment      varchar(2000),
    person_id    varchar(36) references planning.person,
    at           timestamptz not null,
    check (old_deadline is distinct from new_deadline)
);
create index task_deadline_change_task on planning.task_deadline_change (task_id, at);
