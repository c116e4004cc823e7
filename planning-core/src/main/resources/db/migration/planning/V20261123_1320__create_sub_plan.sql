-- Which lower unit owes a plan of its own until when, and what its plan takes from the plan above.
create table planning.sub_plan (
    plan_id   varchar(36) primary key references planning.plan,
    parent_id varchar(36) not null references planning.plan,
    unit_id   varchar(36) not null references planning.unit,
    due_on    date,
    check (plan_id <> parent_id)
);
create index sub_plan_parent on planning.sub_plan (parent_id);
insert into planning.sub_plan (plan_id, parent_id, unit_id)
    select id, parent_id, issuer_id from planning.plan where parent_id is not null;

create table planning.inherited_part (
    id           varchar(36) primary key,
    plan_id      varchar(36)   not null references planning.sub_plan,
    position     integer       not null,
    kind         varchar(20)   not null check (kind in ('TIME', 'VENUE', 'SECTION', 'TASK')),
    label        varchar(2000) not null,
    words        text,
    parent_words text,
    decision     varchar(20) check (decision in ('TAKEN', 'LEFT')),
    decided_by   varchar(200),
    decided_at   timestamptz,
    version      bigint        not null,
    constraint inherited_part_place unique (plan_id, position),
    constraint inherited_part_decided check ((decision is null) = (decided_at is null)),
    check (words is not null or parent_words is not null)
);
