create table planning.legal_document (
    id varchar(36) primary key,
    version bigint not null,
    kind varchar(20) not null,
    number varchar(60),
    number_key varchar(60),
    title varchar(500) not null,
    title_key varchar(500) not null,
    issuer varchar(200),
    issued_on date,
    in_force_from date,
    in_force_until date,
    replaced_by_id varchar(36) references planning.legal_document (id),
    amended_by varchar(500),
    source varchar(500) not null,
    search_key varchar(1500) not null,
    constraint legal_document_number_once unique (number_key),
    constraint legal_document_order check (in_force_until >= in_force_from),
    constraint legal_document_dated check (in_force_from >= issued_on),
    constraint legal_document_replaced check (replaced_by_id <> id),
    constraint legal_document_named check (title <> ''),
    constraint legal_document_in_force_once exclude using gist (
        kind with =, title_key with =, daterange(in_force_from, in_force_until, '[]') with &&)
        where (in_force_from is not null and kind in ('CONSTITUTION', 'CODE', 'LAW', 'ORDINANCE'))
);

create index legal_document_title on planning.legal_document (title_key);

create table planning.legal_document_change (
    id varchar(36) primary key,
    document_id varchar(36) not null references planning.legal_document (id),
    happened_at timestamptz not null,
    person_id varchar(36) not null,
    person_name varchar(200) not null,
    before_change varchar(2000)
);

create index legal_document_change_document on planning.legal_document_change (document_id, happened_at desc);

create table planning.guard_setting (
    id smallint primary key check (id = 1),
    version bigint not null,
    strictness varchar(20) not null check (strictness in ('ADVISE', 'REASON', 'BLOCK'))
);

insert into planning.guard_setting values (1, 0, 'REASON');

create table planning.finding_override (
    id varchar(36) primary key,
    plan_id varchar(36) not null references planning.plan (id),
    happened_at timestamptz not null,
    person_id varchar(36) not null,
    person_name varchar(200) not null,
    action varchar(20) not null,
    rule varchar(60) not null,
    finding varchar(1000) not null,
    reason varchar(2000)
);

create index finding_override_plan on planning.finding_override (plan_id, happened_at desc);
