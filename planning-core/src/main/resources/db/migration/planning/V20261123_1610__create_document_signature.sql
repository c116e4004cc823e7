-- A signature counts for the version of the plan that was signed and for no other.
create table planning.document_signature (
    id               varchar(36) primary key,
    plan_id          varchar(36)  not null references planning.plan,
    plan_version     bigint       not null,
    way              varchar(10)  not null check (way in ('PAPER', 'DIGITAL')),
    signer_id        varchar(36)  not null references planning.person,
    signer_name      varchar(200) not null,
    authority        varchar(400) not null,
    title            varchar(200) not null,
    mandate          varchar(200),
    signed_on        date         not null,
    recorded_by      varchar(36)  not null references planning.person,
    recorded_at      timestamptz  not null,
    constraint document_signed_once unique (plan_id, plan_version)
);

-- SIGNED by the signer; ISSUED with number, date and the agency's signature. The hash is checked here, too.
create table planning.signed_file (
    plan_id      varchar(36) not null references planning.plan,
    plan_version bigint      not null,
    stage        varchar(10) not null check (stage in ('SIGNED', 'ISSUED')),
    content      bytea       not null,
    sha256       varchar(64) not null,
    created_at   timestamptz not null,
    primary key (plan_id, plan_version, stage),
    foreign key (plan_id, plan_version) references planning.document_signature (plan_id, plan_version),
    constraint signed_file_is_whole check (sha256 = encode(sha256(content), 'hex'))
);
create unique index signed_file_issued_once on planning.signed_file (plan_id) where stage = 'ISSUED';

create table planning.signing_policy (
    body_id varchar(36) primary key references planning.unit
);

-- Pictures of signatures (of persons) and of seals (of units).
create table planning.signing_picture (
    owner_id varchar(36) primary key,
    content  bytea not null
);

create table planning.trust_anchor (
    id          varchar(36) primary key,
    name        varchar(500) not null,
    fingerprint varchar(64)  not null unique,
    certificate bytea        not null,
    valid_to    timestamptz  not null,
    added_by    varchar(60)  not null,
    added_at    timestamptz  not null
);
