create table awards.campaign (
    id                  varchar(36) primary key,
    title               varchar(500) not null,
    plan_id             varchar(36),
    legal_basis         text         not null,
    opens_on            date         not null,
    closes_on           date         not null,
    closed_on           date,
    proposing_unit_id   varchar(36)  not null,
    proposing_unit_name varchar(300) not null,
    deciding_unit_id    varchar(36)  not null,
    deciding_unit_name  varchar(300) not null,
    deciding_level      varchar(20)  not null,
    search_key          text         not null,
    version             bigint       not null,
    check (closes_on >= opens_on)
);
create index campaign_deciding_unit on awards.campaign (deciding_unit_id);

create table awards.campaign_form (
    campaign_id varchar(36) not null references awards.campaign on delete cascade,
    form_code   varchar(40) not null,
    primary key (campaign_id, form_code)
);

create table awards.campaign_quota (
    campaign_id  varchar(36) not null references awards.campaign on delete cascade,
    unit_id      varchar(36) not null,
    nominee_kind varchar(12) check (nominee_kind in ('PERSON', 'COLLECTIVE')),
    form_code    varchar(40),
    quota        integer     not null check (quota >= 0),
    constraint campaign_quota_once unique nulls not distinct (campaign_id, unit_id, nominee_kind, form_code)
);
