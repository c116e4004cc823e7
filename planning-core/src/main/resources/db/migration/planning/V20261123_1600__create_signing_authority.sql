create table planning.signing_authority (
    id          varchar(36) primary key,
    version     bigint       not null,
    body_id     varchar(36)  not null references planning.unit,
    person_id   varchar(36) references planning.person,
    position_id varchar(36) references planning.position,
    kind        varchar(20),
    form        varchar(20)  not null check (form in ('HEAD', 'ACTING_HEAD', 'DEPUTY', 'BY_ORDER')),
    collective  varchar(200),
    title       varchar(200) not null check (btrim(title) <> ''),
    head_title  varchar(200),
    valid_from  date         not null,
    valid_to    date,
    unique (id, form),
    constraint signing_authority_has_one_holder check ((person_id is null) <> (position_id is null)),
    constraint signing_for_a_head check (form in ('HEAD', 'ACTING_HEAD') or head_title is not null),
    check (valid_to is null or valid_to >= valid_from),
    constraint signing_authority_once exclude using gist (
        body_id with =, coalesce(person_id, position_id) with =, coalesce(kind, '*') with =,
        daterange(valid_from, valid_to, '[]') with &&)
);

-- A delegation hangs on the authority of a head, never on another delegation: what was received cannot be given on.
create table planning.signing_delegation (
    id             varchar(36) primary key,
    version        bigint       not null,
    authority_id   varchar(36)  not null,
    authority_form varchar(20)  not null,
    delegator_id   varchar(36)  not null references planning.person,
    delegate_id    varchar(36)  not null references planning.person,
    form           varchar(20)  not null check (form in ('DEPUTY', 'BY_MANDATE')),
    kind           varchar(20),
    title          varchar(200) not null check (btrim(title) <> ''),
    written_as     varchar(200) not null,
    valid_from     date         not null,
    valid_to       date,
    revoked_on     date,
    foreign key (authority_id, authority_form) references planning.signing_authority (id, form),
    constraint signing_delegated_by_a_head check (authority_form in ('HEAD', 'ACTING_HEAD')),
    constraint signing_delegated_to_another check (delegate_id <> delegator_id),
    constraint signing_delegated_in_writing check (btrim(written_as) <> ''),
    constraint signing_mandate_has_an_end check (form <> 'BY_MANDATE' or valid_to is not null),
    check (valid_to is null or valid_to >= valid_from)
);
create index signing_delegation_delegate on planning.signing_delegation (delegate_id);
