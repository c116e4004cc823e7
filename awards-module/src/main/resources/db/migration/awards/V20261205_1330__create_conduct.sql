create table awards.discipline (
    id           varchar(36)  primary key,
    person_id    varchar(36)  not null,
    person_name  varchar(200) not null,
    unit_id      varchar(36)  not null,
    unit_name    varchar(300) not null,
    level        varchar(12)  not null
        check (level in ('REPRIMAND', 'WARNING', 'PAY_CUT', 'DEMOTION', 'REMOVAL', 'DISMISSAL')),
    decided_on   date         not null,
    ends_on      date         not null,
    source       varchar(300) not null check (btrim(source) <> ''),
    entered_by   varchar(200) not null,
    entered_at   timestamptz  not null,
    version      bigint       not null,
    check (ends_on >= decided_on)
);
create index discipline_person on awards.discipline (person_id);
create index discipline_unit on awards.discipline (unit_id);

create table awards.unit_result (
    id         varchar(36)  primary key,
    unit_id    varchar(36)  not null,
    unit_name  varchar(300) not null,
    "year"     integer      not null check ("year" between 2000 and 2200),
    rating     varchar(20)  not null check (rating in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    source     varchar(300) not null check (btrim(source) <> ''),
    entered_by varchar(200) not null,
    entered_at timestamptz  not null,
    version    bigint       not null,
    constraint unit_result_once unique (unit_id, "year")
);
