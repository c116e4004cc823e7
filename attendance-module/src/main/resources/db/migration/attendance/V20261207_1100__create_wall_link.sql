-- ATT-100: a link by which a screen in the hall shows the headcount without an account. Only the secret's hash is kept.
create table attendance.wall_link (
    id          varchar(36) primary key,
    plan_id     varchar(36)  not null references attendance.conference,
    name        varchar(100) not null check (name <> ''),
    secret_hash varchar(64)  not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
    made_by     varchar(200) not null,
    made_at     timestamptz  not null,
    valid_to    timestamptz  not null check (valid_to > made_at),
    ended_at    timestamptz
);
create index wall_link_plan on attendance.wall_link (plan_id);
