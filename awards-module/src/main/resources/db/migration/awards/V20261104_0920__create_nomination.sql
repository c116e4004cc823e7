create table awards.proposal (
    id          varchar(36) primary key,
    campaign_id varchar(36)  not null references awards.campaign,
    unit_id     varchar(36)  not null,
    number      varchar(60),
    issued_on   date,
    issued_by   varchar(36),
    version     bigint       not null,
    check ((number is null) = (issued_on is null))
);
create unique index proposal_one_open on awards.proposal (campaign_id) where number is null;

create table awards.nomination (
    id                 varchar(36) primary key,
    campaign_id        varchar(36)   not null references awards.campaign,
    unit_id            varchar(36)   not null,
    unit_name          varchar(300)  not null,
    nominee_kind       varchar(12)   not null check (nominee_kind in ('PERSON', 'COLLECTIVE')),
    nominee_name       varchar(300)  not null,
    nominee_honorific  varchar(20),
    nominee_position   varchar(300),
    nominee_unit_id    varchar(36)   not null,
    nominee_unit_name  varchar(300)  not null,
    nominee_person_id  varchar(36),
    name_key           varchar(300)  not null,
    nominee_key        varchar(400)  not null,
    sort_key           text          not null,
    form_code          varchar(40)   not null,
    achievement        text          not null,
    achievement_digest varchar(64)   not null,
    period_from        date,
    period_to          date,
    status             varchar(12)   not null check (status in
        ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPRAISED', 'PROPOSED', 'DECIDED', 'REJECTED', 'RETURNED')),
    written_by         varchar(36)   not null,
    written_at         timestamptz   not null,
    submitted_by       varchar(36),
    endorsed_by        varchar(36),
    appraised_by       varchar(36),
    appraisal          varchar(20) check (appraisal in ('MEETS', 'DOES_NOT_MEET')),
    appraisal_note     text,
    proposal_id        varchar(36) references awards.proposal,
    decision_id        varchar(36),
    search_key         text          not null,
    version            bigint        not null,
    check (period_to is null or period_from is null or period_to >= period_from),
    constraint nomination_endorsed_by_another check (endorsed_by is null
        or (endorsed_by <> written_by and endorsed_by is distinct from submitted_by
            and endorsed_by is distinct from nominee_person_id)),
    check (status <> 'PROPOSED' or (appraisal = 'MEETS' and proposal_id is not null)),
    check (status <> 'DECIDED' or decision_id is not null)
);
create index nomination_campaign on awards.nomination (campaign_id, sort_key);
create index nomination_nominee on awards.nomination (nominee_key);
create unique index nomination_one_achievement on awards.nomination (nominee_key, achievement_digest)
    where status in ('PROPOSED', 'DECIDED');

create table awards.nomination_step (
    id            varchar(36) primary key,
    nomination_id varchar(36)  not null references awards.nomination on delete cascade,
    position      integer      not null,
    action        varchar(12)  not null,
    status        varchar(12)  not null,
    person_id     varchar(36)  not null,
    person_name   varchar(200) not null,
    at            timestamptz  not null,
    remark        text,
    constraint nomination_step_once unique (nomination_id, position)
);
