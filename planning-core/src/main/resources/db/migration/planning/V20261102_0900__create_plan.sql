create table planning.plan (
    id                varchar(36) primary key,
    version           bigint        not null,
    status            varchar(20)   not null,
    issuer_id         varchar(36)   not null references planning.unit,
    parent_id         varchar(36) references planning.plan,
    document_type     varchar(60)   not null,
    title             varchar(1000) not null check (title <> ''),
    issuing_parent    varchar(300),
    issuing_body      varchar(300),
    place             varchar(200),
    stated_number     varchar(60),
    stated_date       date,
    number            varchar(60),
    issue_date        date,
    opening           text,
    closing           text,
    time_text         varchar(1000),
    starts_at         timestamptz,
    ends_at           timestamptz,
    venue             varchar(1000),
    signing_authority varchar(300),
    signer_title      varchar(200),
    signer_name       varchar(200),
    drafted_by        varchar(36)   not null references planning.person,
    submitted_by      varchar(36) references planning.person,
    changed_at        timestamptz   not null,
    search_key        text          not null,
    constraint plan_number_once unique (issuer_id, number, issue_date),
    constraint plan_numbered_when_issued
        check ((status in ('ISSUED', 'COMPLETED', 'RECALLED')) = (number is not null)),
    constraint plan_dated_when_issued check (number is null or issue_date is not null),
    constraint plan_time_in_order check (ends_at is null or starts_at is not null and ends_at >= starts_at),
    check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED', 'COMPLETED', 'RECALLED')),
    check (parent_id <> id)
);
create index plan_issuer on planning.plan (issuer_id, changed_at desc);
create index plan_parent on planning.plan (parent_id);

create table planning.plan_basis (
    plan_id  varchar(36) not null references planning.plan,
    position integer     not null,
    text     text        not null,
    primary key (plan_id, position) deferrable initially deferred
);

create table planning.plan_section (
    plan_id  varchar(36)   not null references planning.plan,
    position integer       not null,
    level    integer       not null check (level between 0 and 9),
    number   varchar(40),
    heading  varchar(2000) not null,
    text     text          not null,
    primary key (plan_id, position) deferrable initially deferred
);

create table planning.plan_attendee (
    plan_id  varchar(36) not null references planning.plan,
    position integer     not null,
    text     text        not null,
    primary key (plan_id, position) deferrable initially deferred
);

create table planning.plan_assignment (
    plan_id            varchar(36)   not null references planning.plan,
    position           integer       not null,
    unit_text          varchar(1000) not null,
    unit_id            varchar(36) references planning.unit,
    text               text          not null,
    coordinating_units text          not null,
    deadline           date,
    primary key (plan_id, position) deferrable initially deferred
);

create table planning.plan_recipient (
    plan_id  varchar(36) not null references planning.plan,
    position integer     not null,
    text     text        not null,
    primary key (plan_id, position) deferrable initially deferred
);

create table planning.plan_warning (
    plan_id  varchar(36)   not null references planning.plan,
    position integer       not null,
    code     varchar(60)   not null,
    message  varchar(2000) not null,
    line     integer,
    accepted boolean       not null,
    primary key (plan_id, position) deferrable initially deferred
);

-- Units that see the plan once it is issued: those with a task in it and those it is sent to.
create table planning.plan_visibility (
    plan_id varchar(36) not null references planning.plan,
    unit_id varchar(36) not null references planning.unit,
    primary key (plan_id, unit_id)
);
create index plan_visibility_unit on planning.plan_visibility (unit_id);

create table planning.plan_event (
    id          varchar(36) primary key,
    plan_id     varchar(36)  not null references planning.plan,
    happened_at timestamptz  not null,
    person_id   varchar(36)  not null references planning.person,
    person_name varchar(200) not null,
    action      varchar(20)  not null,
    comment     varchar(2000)
);
create index plan_event_plan on planning.plan_event (plan_id, happened_at);
