create table awards.award_decision (
    id            varchar(36) primary key,
    campaign_id   varchar(36)  not null references awards.campaign,
    unit_id       varchar(36)  not null,
    unit_name     varchar(300) not null,
    number        varchar(60)  not null,
    decided_on    date         not null,
    decided_by    varchar(36)  not null,
    signer_name   varchar(200) not null,
    signer_title  varchar(200) not null,
    for_chairman  boolean      not null,
    place         varchar(200) not null,
    certificate   varchar(60)  not null,
    law           text         not null,
    decree        text         not null,
    base_salary   bigint       not null,
    rounding      varchar(30)  not null,
    fund          varchar(300) not null,
    version       bigint       not null,
    constraint award_decision_number_once unique (unit_id, number, decided_on)
);

create table awards.award_roll_series (
    unit_id     varchar(36) not null,
    year        integer     not null,
    last_number integer     not null check (last_number > 0),
    primary key (unit_id, year)
);

create table awards.award_roll (
    id              varchar(36) primary key,
    decision_id     varchar(36)  not null references awards.award_decision,
    nomination_id   varchar(36)  not null unique references awards.nomination,
    unit_id         varchar(36)  not null,
    year            integer      not null,
    number          integer      not null check (number > 0),
    stage_order     integer      not null,
    collective      boolean      not null,
    name            varchar(300) not null,
    honorific       varchar(20),
    position        varchar(300),
    unit_name       varchar(300) not null,
    achievement     text         not null,
    prize_raw       bigint       not null check (prize_raw >= 0),
    prize_rounded   bigint       not null check (prize_rounded >= 0),
    verification    varchar(40)  not null unique,
    constraint award_roll_number_once unique (unit_id, year, number),
    constraint award_roll_stage_once unique (decision_id, stage_order)
);

alter table awards.nomination add constraint nomination_decision
    foreign key (decision_id) references awards.award_decision;
