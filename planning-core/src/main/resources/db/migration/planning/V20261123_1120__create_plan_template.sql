create table planning.plan_template (
    id        varchar(36) primary key,
    version   bigint       not null,
    unit_id   varchar(36)  not null references planning.unit,
    name      varchar(200) not null check (name <> ''),
    made_by   varchar(200) not null,
    made_at   timestamptz  not null,
    draft     text         not null,
    constraint plan_template_name_once unique (unit_id, name)
);
