-- Papers that change, replace or recall an issued plan: what the plan said before, what it says after, and the paper.
create table planning.plan_amendment (
    id           varchar(36) primary key,
    version      bigint        not null,
    plan_id      varchar(36)   not null references planning.plan,
    issuer_id    varchar(36)   not null references planning.unit,
    kind         varchar(20)   not null check (kind in ('AMENDMENT', 'NOTICE', 'REPLACEMENT', 'RECALL')),
    status       varchar(20)   not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED', 'DROPPED')),
    plan_number  varchar(60)   not null,
    plan_date    date          not null,
    before_draft text          not null,
    after_draft  text          not null,
    title        varchar(1000) not null check (title <> ''),
    bases        text          not null,
    body         text          not null,
    recipients   text          not null,
    authority    varchar(300),
    signer_title varchar(200),
    signer_name  varchar(200),
    number       varchar(60),
    issue_date   date,
    applied_at   timestamptz,
    drafted_by   varchar(36)   not null references planning.person,
    submitted_by varchar(36) references planning.person,
    changed_at   timestamptz   not null,
    constraint amendment_numbered_when_issued check ((status = 'ISSUED') = (number is not null)),
    constraint amendment_dated_when_numbered check ((number is null) = (issue_date is null)),
    constraint amendment_applied_when_issued check (status <> 'ISSUED' or applied_at is not null)
);
create index plan_amendment_plan on planning.plan_amendment (plan_id, changed_at desc);
-- AMD-2: one change of a plan at a time is on its way.
create unique index plan_amendment_open on planning.plan_amendment (plan_id)
    where status in ('DRAFT', 'SUBMITTED', 'APPROVED') and applied_at is null;
