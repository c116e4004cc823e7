-- Báo cáo thành tích: the parts that only the unit can write.
create table awards.achievement_report (
    nomination_id varchar(36) primary key references awards.nomination on delete cascade,
    background    text   not null default '',
    results       text   not null default '',
    earlier       text   not null default '',
    version       bigint not null
);

-- Biên bản bình xét: one review of a unit for a campaign, with the votes for each nominee.
create table awards.unit_review (
    id          varchar(36) primary key,
    campaign_id varchar(36)  not null references awards.campaign,
    unit_id     varchar(36)  not null,
    unit_name   varchar(300) not null,
    held_on     date         not null,
    begins      time         not null,
    ends        time,
    place       varchar(300) not null,
    chair       varchar(200) not null,
    secretary   varchar(200) not null,
    members     integer      not null check (members between 1 and 10000),
    present     integer      not null check (present between 1 and 10000),
    attendees   text         not null,
    discussion  text         not null,
    recorded_by varchar(36)  not null,
    version     bigint       not null,
    constraint unit_review_once unique (campaign_id, unit_id),
    constraint unit_review_present_are_members check (present <= members),
    constraint unit_review_present unique (id, present),
    check (ends is null or ends >= begins)
);

create table awards.unit_review_vote (
    review_id     varchar(36) not null,
    present       integer     not null,
    nomination_id varchar(36) not null references awards.nomination on delete cascade,
    in_favour     integer     not null check (in_favour >= 0),
    against       integer     not null check (against >= 0),
    primary key (review_id, nomination_id),
    constraint unit_review_votes_of_those_present check (in_favour + against <= present),
    foreign key (review_id, present) references awards.unit_review (id, present) on update cascade on delete cascade
);

-- Thông báo kết quả: the refused are told in writing, once.
create table awards.refusal_notice (
    nomination_id varchar(36) primary key references awards.nomination,
    unit_id       varchar(36)  not null,
    unit_name     varchar(300) not null,
    number        varchar(60),
    issued_on     date         not null,
    signer        varchar(200) not null,
    signer_title  varchar(200) not null,
    reason        text         not null check (btrim(reason) <> '')
);
