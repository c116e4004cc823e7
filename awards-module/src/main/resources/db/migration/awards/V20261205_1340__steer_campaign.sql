alter table awards.campaign
    add column criteria    text not null default '',
    add column appraise_by date,
    add column council_by  date,
    add column decide_by   date,
    add column hand_state  varchar(12) check (hand_state in ('NOT_OPEN', 'RECEIVING', 'CONSIDERING'));

create table awards.campaign_cluster (
    id           varchar(36) primary key,
    campaign_id  varchar(36)  not null references awards.campaign on delete cascade,
    name         varchar(200) not null,
    nominee_kind varchar(12) check (nominee_kind in ('PERSON', 'COLLECTIVE')),
    form_code    varchar(40),
    quota        integer      not null check (quota >= 0),
    constraint campaign_cluster_once unique nulls not distinct (campaign_id, name, nominee_kind, form_code)
);
create table awards.campaign_cluster_unit (
    cluster_id varchar(36) not null references awards.campaign_cluster on delete cascade,
    unit_id    varchar(36) not null,
    primary key (cluster_id, unit_id)
);

create table awards.campaign_move (
    id          varchar(36)  primary key,
    campaign_id varchar(36)  not null references awards.campaign on delete cascade,
    position    integer      not null,
    kind        varchar(12)  not null check (kind in ('STATE', 'BY_DATE', 'CALENDAR')),
    state       varchar(12) check (state in ('NOT_OPEN', 'RECEIVING', 'CONSIDERING', 'CLOSED')),
    opens_on    date,
    closes_on   date,
    reason      text         not null check (btrim(reason) <> ''),
    person_id   varchar(36)  not null,
    person_name varchar(200) not null,
    at          timestamptz  not null,
    check ((kind = 'STATE') = (state is not null)),
    check ((kind = 'CALENDAR') = (opens_on is not null and closes_on is not null)),
    constraint campaign_move_once unique (campaign_id, position)
);

create table awards.campaign_guidance (
    id          varchar(36)   primary key,
    campaign_id varchar(36)   not null references awards.campaign on delete cascade,
    title       varchar(500)  not null,
    text        text          not null check (btrim(text) <> ''),
    person_id   varchar(36)   not null,
    person_name varchar(200)  not null,
    sent_at     timestamptz   not null,
    version     bigint        not null
);
create index campaign_guidance_of on awards.campaign_guidance (campaign_id);
create table awards.campaign_guidance_unit (
    guidance_id varchar(36) not null references awards.campaign_guidance on delete cascade,
    unit_id     varchar(36) not null,
    primary key (guidance_id, unit_id)
);
