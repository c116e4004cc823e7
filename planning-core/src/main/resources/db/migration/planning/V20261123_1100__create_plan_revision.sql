create table planning.plan_revision (
    id             varchar(36) primary key,
    plan_id        varchar(36)  not null references planning.plan,
    version        bigint       not null check (version > 0),
    stored_at      timestamptz  not null,
    person_id      varchar(36)  not null references planning.person,
    person_name    varchar(200) not null,
    action         varchar(20)  not null,
    seen_by_others boolean      not null,
    draft          text         not null,
    constraint plan_revision_once unique (plan_id, version)
);
