create extension if not exists btree_gist with schema public;

create table planning.unit (
    id           varchar(36) primary key,
    code         varchar(40)  not null unique,
    name         varchar(300) not null,
    short_name   varchar(120) not null,
    symbol       varchar(40),
    kind         varchar(40)  not null,
    level        varchar(20)  not null,
    parent_id    varchar(36) references planning.unit,
    valid_from   date         not null,
    valid_to     date,
    successor_id varchar(36) references planning.unit,
    protocol_rank integer     not null default 1000,
    search_key   text         not null,
    version      bigint       not null,
    check (valid_to is null or valid_to >= valid_from),
    check (parent_id <> id),
    check (successor_id <> id)
);
create index unit_parent on planning.unit (parent_id);

create table planning.unit_alias (
    unit_id    varchar(36)  not null references planning.unit on delete cascade,
    alias      varchar(300) not null,
    search_key text         not null,
    primary key (unit_id, alias)
);
create index unit_alias_key on planning.unit_alias (search_key);

create table planning.position (
    id            varchar(36) primary key,
    name          varchar(200) not null unique,
    protocol_rank integer      not null,
    head          boolean      not null,
    version       bigint       not null
);

create table planning.person (
    id         varchar(36) primary key,
    full_name  varchar(200) not null,
    honorific  varchar(20),
    birth_year integer check (birth_year between 1900 and 2100),
    email      varchar(200),
    phone      varchar(40),
    sort_key   text         not null,
    search_key text         not null,
    version    bigint       not null
);
create index person_sort on planning.person (sort_key);

create table planning.membership (
    id          varchar(36) primary key,
    person_id   varchar(36) not null references planning.person,
    unit_id     varchar(36) not null references planning.unit,
    position_id varchar(36) not null references planning.position,
    valid_from  date        not null,
    valid_to    date,
    version     bigint      not null,
    check (valid_to is null or valid_to >= valid_from),
    constraint membership_once exclude using gist (
        person_id with =, unit_id with =, position_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index membership_unit on planning.membership (unit_id);
