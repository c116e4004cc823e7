-- AWD-120 A decision on its way over the signing desk: who is on it and what it rested on when it was laid before the signer.
create table awards.decision_draft (
    id            varchar(36) primary key,
    campaign_id   varchar(36)  not null references awards.campaign,
    decided_by    varchar(36)  not null,
    signer_name   varchar(200) not null,
    signer_title  varchar(200) not null,
    for_chairman  boolean      not null,
    place         varchar(200) not null,
    prepared_by   varchar(36)  not null,
    prepared_name varchar(200) not null,
    prepared_at   timestamptz  not null,
    digest        varchar(64)  not null,
    version       bigint       not null
);
create index decision_draft_of on awards.decision_draft (campaign_id);

-- One award is laid before one signer at a time.
create table awards.decision_draft_line (
    nomination_id varchar(36) primary key references awards.nomination,
    draft_id      varchar(36) not null references awards.decision_draft on delete cascade
);
create index decision_draft_line_of on awards.decision_draft_line (draft_id);

-- AWD-121 The form with all that held about it on the day of the decision; later changes of the law leave it as it was.
create table awards.decision_form (
    decision_id         varchar(36) primary key references awards.award_decision,
    code                varchar(40)  not null,
    name                varchar(300) not null,
    certificate         varchar(60)  not null,
    authority           varchar(20),
    person_multiple     numeric(8, 3),
    collective_multiple numeric(8, 3),
    authority_source    text         not null,
    prize_source        text         not null,
    valid_from          date         not null,
    valid_to            date
);
create table awards.decision_term (
    decision_id  varchar(36) not null references awards.decision_form,
    term         varchar(30) not null,
    value        text        not null,
    source       text        not null,
    valid_from   date        not null,
    valid_to     date,
    entered_name varchar(200),
    primary key (decision_id, term)
);
create trigger decision_form_kept before update or delete on awards.decision_form
    for each row execute function awards.refuse_change();
create trigger decision_term_kept before update or delete on awards.decision_term
    for each row execute function awards.refuse_change();
