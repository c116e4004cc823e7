create table awards.finding_override (
    id            varchar(36)  primary key,
    nomination_id varchar(36)  not null references awards.nomination on delete cascade,
    rule          varchar(60)  not null,
    reason        text         not null check (btrim(reason) <> ''),
    person_id     varchar(36)  not null,
    person_name   varchar(200) not null,
    at            timestamptz  not null,
    withdrawn_by  varchar(36),
    withdrawn_at  timestamptz,
    version       bigint       not null,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index finding_override_once on awards.finding_override (nomination_id, rule)
    where withdrawn_at is null;

create table awards.check_setting (
    rule       varchar(60) primary key,
    severity   varchar(10) not null check (severity in ('BLOCK', 'WARN')),
    changed_by varchar(200) not null,
    version    bigint      not null
);
