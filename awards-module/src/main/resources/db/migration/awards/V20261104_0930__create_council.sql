create table awards.council_session (
    id            varchar(36) primary key,
    campaign_id   varchar(36) not null references awards.campaign,
    held_on       date        not null,
    threshold     integer check (threshold between 1 and 100),
    counted_on    varchar(12) not null check (counted_on in ('ALL_MEMBERS', 'BALLOTS_CAST')),
    closed_at     timestamptz,
    version       bigint      not null
);

create table awards.council_member (
    session_id varchar(36)  not null references awards.council_session on delete cascade,
    person_id  varchar(36)  not null,
    full_name  varchar(200) not null,
    primary key (session_id, person_id)
);

create table awards.council_item (
    session_id    varchar(36) not null references awards.council_session on delete cascade,
    nomination_id varchar(36) not null references awards.nomination,
    primary key (session_id, nomination_id)
);

create table awards.ballot_cast (
    session_id varchar(36) not null,
    person_id  varchar(36) not null,
    constraint ballot_one_member_one_vote primary key (session_id, person_id),
    foreign key (session_id, person_id) references awards.council_member (session_id, person_id)
);

-- No member, no time, no order: nothing here leads back to who voted.
create table awards.ballot (
    id            varchar(36) primary key,
    session_id    varchar(36) not null,
    nomination_id varchar(36) not null,
    choice        varchar(8)  not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    foreign key (session_id, nomination_id) references awards.council_item (session_id, nomination_id)
);
create index ballot_session on awards.ballot (session_id);
