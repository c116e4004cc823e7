create table planning.plan_comment (
    id          varchar(36) primary key,
    version     bigint        not null,
    plan_id     varchar(36)   not null references planning.plan,
    answers_id  varchar(36) references planning.plan_comment,
    paragraph   integer check (paragraph >= 0),
    quoted      text,
    words       varchar(4000) not null check (words <> ''),
    person_id   varchar(36)   not null references planning.person,
    person_name varchar(200)  not null,
    written_at  timestamptz   not null,
    resolved_by varchar(200),
    resolved_at timestamptz,
    check (answers_id is null or paragraph is null and resolved_at is null),
    check ((resolved_by is null) = (resolved_at is null)),
    check ((answers_id is null) = (quoted is not null))
);
create index plan_comment_plan on planning.plan_comment (plan_id, written_at);

-- Who has a draft open in which browser; a line without a sign of life is forgotten.
create table planning.plan_presence (
    plan_id     varchar(36)  not null references planning.plan,
    browser     varchar(40)  not null,
    person_id   varchar(36)  not null references planning.person,
    person_name varchar(200) not null,
    seen_at     timestamptz  not null,
    primary key (plan_id, browser)
);
create index plan_presence_seen on planning.plan_presence (seen_at);
