create table planning.dispatch (
    id        varchar(36)   primary key,
    entry_id  varchar(36)   not null references planning.outgoing_entry,
    position  integer       not null check (position > 0),
    recipient varchar(1000) not null,
    unit_id   varchar(36)   references planning.unit,
    way       varchar(10)   not null check (way in ('PORTAL', 'PAPER', 'OTHER')),
    copies    integer       not null check (copies between 0 and 9999),
    sent_on   date,
    signed_by varchar(200),
    signed_on date,
    note      varchar(500)  not null default '',
    opened_at timestamptz,
    opened_by varchar(200),
    version   bigint        not null,
    constraint dispatch_once unique (entry_id, position),
    check (way <> 'PORTAL' or unit_id is not null),
    check ((opened_at is null) = (opened_by is null)),
    check (signed_by is not null or signed_on is null),
    check (signed_on is null or sent_on is null or signed_on >= sent_on)
);

create index dispatch_to_unit on planning.dispatch (unit_id);

create table planning.archive_copy (
    entry_id varchar(36)  primary key references planning.outgoing_entry,
    holder   varchar(200) not null,
    place    varchar(500) not null default '',
    copies   integer      not null check (copies between 1 and 9999),
    kept_on  date,
    kept_by  varchar(200) not null default '',
    version  bigint       not null
);
