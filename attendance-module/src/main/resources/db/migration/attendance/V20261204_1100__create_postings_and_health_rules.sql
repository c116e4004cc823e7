-- ATT-74: a code that is posted in the hall, by which guests check themselves in.
create table attendance.posting (
    id         varchar(36) primary key,
    plan_id    varchar(36)  not null,
    station_id varchar(60)  not null,
    secret     varchar(64)  not null unique,
    valid_from timestamptz  not null,
    valid_to   timestamptz  not null check (valid_to > valid_from),
    posted_by  varchar(200) not null,
    posted_at  timestamptz  not null,
    ended_at   timestamptz,
    foreign key (plan_id, station_id) references attendance.station
);
create index posting_plan on attendance.posting (plan_id);

-- ATT-75: what guests have to declare between two days, by whose order.
create table attendance.health_rule (
    id         varchar(36) primary key,
    title      varchar(200)  not null,
    questions  varchar(4000) not null check (questions <> ''),
    source     varchar(400)  not null check (source <> ''),
    valid_from date          not null,
    valid_to   date,
    version    bigint        not null,
    check (valid_to is null or valid_to >= valid_from),
    constraint health_rule_once exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);
create table attendance.health_declaration (
    invitation_id varchar(36)  not null references attendance.invitation on delete cascade,
    rule_id       varchar(36)  not null references attendance.health_rule,
    answers       varchar(40)  not null check (answers ~ '^[01]+$'),
    declared_at   timestamptz  not null,
    declared_by   varchar(200) not null,
    primary key (invitation_id, rule_id)
);
