create table planning.account (
    id            varchar(36) primary key,
    username      varchar(60)  not null unique check (username = lower(username)),
    password_hash varchar(400) not null,
    person_id     varchar(36)  not null references planning.person,
    enabled       boolean      not null,
    version       bigint       not null
);

create table planning.role_grant (
    id         varchar(36) primary key,
    account_id varchar(36) not null references planning.account on delete cascade,
    role       varchar(30) not null,
    unit_id    varchar(36) not null references planning.unit,
    valid_from date        not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from),
    constraint role_granted_once exclude using gist (
        account_id with =, role with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table planning.api_token (
    token_hash varchar(64) primary key,
    account_id varchar(36) not null references planning.account on delete cascade,
    expires_at timestamptz not null
);

create table planning.sign_in_throttle (
    key           varchar(120) primary key,
    failures      integer     not null,
    last_failure  timestamptz not null,
    blocked_until timestamptz not null
);
