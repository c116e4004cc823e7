create table awards.appraisal_check (
    nomination_id varchar(36)   not null references awards.nomination on delete cascade,
    item          varchar(60)   not null,
    met           boolean       not null,
    remark        varchar(1000),
    checked_by    varchar(200)  not null,
    checked_at    timestamptz   not null,
    primary key (nomination_id, item)
);

create table awards.appraisal_opinion (
    id            varchar(36)   primary key,
    nomination_id varchar(36)   not null references awards.nomination on delete cascade,
    unit_id       varchar(36)   not null,
    unit_name     varchar(300)  not null,
    question      varchar(1000) not null,
    asked_by      varchar(200)  not null,
    asked_at      timestamptz   not null,
    due_on        date          not null,
    stance        varchar(12) check (stance in ('AGREES', 'OBJECTS', 'NONE')),
    answer        varchar(2000),
    answered_by   varchar(200),
    answered_at   timestamptz,
    constraint appraisal_opinion_once unique (nomination_id, unit_id),
    check ((stance is null) = (answered_at is null)),
    check (stance is distinct from 'OBJECTS' or answer is not null)
);
create index appraisal_opinion_unit on awards.appraisal_opinion (unit_id);

create table awards.ranking_criterion (
    id          varchar(36)  primary key,
    campaign_id varchar(36)  not null references awards.campaign on delete cascade,
    name        varchar(200) not null,
    weight      integer      not null check (weight between 1 and 100),
    constraint ranking_criterion_once unique (campaign_id, name)
);

create table awards.ranking_score (
    criterion_id  varchar(36) not null references awards.ranking_criterion on delete cascade,
    nomination_id varchar(36) not null references awards.nomination on delete cascade,
    points        integer     not null check (points between 0 and 100),
    primary key (criterion_id, nomination_id)
);

-- Between equals somebody is preferred only where a source says so.
create table awards.ranking_preference (
    campaign_id varchar(36)  not null references awards.campaign on delete cascade,
    preference  varchar(12)  not null check (preference in ('DIRECT', 'FEMALE')),
    source      varchar(500) not null check (source <> ''),
    primary key (campaign_id, preference)
);
