create table planning.incoming_series (
    unit_id     varchar(36) not null references planning.unit,
    year        integer     not null,
    last_number integer     not null check (last_number > 0),
    primary key (unit_id, year)
);

create table planning.incoming_document (
    id            varchar(36)   primary key,
    unit_id       varchar(36)   not null references planning.unit,
    year          integer       not null,
    number        integer       not null check (number > 0),
    arrived_on    date          not null,
    author        varchar(200)  not null,
    symbol        varchar(60)   not null default '',
    dated_on      date,
    kind          varchar(100)  not null default '',
    subject       varchar(1000) not null,
    holder_unit   varchar(36)   references planning.unit,
    holder_person varchar(36)   references planning.person,
    passed_on     date,
    signed_by     varchar(200)  not null default '',
    due_on        date,
    note          varchar(500)  not null default '',
    plan_id       varchar(36)   references planning.plan,
    plan_link     varchar(10)   check (plan_link in ('ANSWERED', 'GROUNDS')),
    same_as       varchar(300)  not null,
    search_key    text          not null,
    registered_by varchar(200)  not null,
    version       bigint        not null,
    constraint incoming_number_once unique (unit_id, year, number),
    check (extract(year from arrived_on) = year),
    check (dated_on <= arrived_on),
    check ((plan_id is null) = (plan_link is null)),
    check (passed_on is null or holder_unit is not null or holder_person is not null)
);

create index incoming_same on planning.incoming_document (unit_id, same_as);
create index incoming_of_plan on planning.incoming_document (plan_id);
