create table planning.outgoing_series (
    unit_id     varchar(36) not null references planning.unit,
    kind        varchar(10) not null,
    year        integer     not null,
    last_number integer     not null check (last_number > 0),
    primary key (unit_id, kind, year)
);

create table planning.outgoing_entry (
    id         varchar(36) primary key,
    unit_id    varchar(36)  not null references planning.unit,
    kind       varchar(10)  not null,
    year       integer      not null,
    number     integer      not null check (number > 0),
    symbol     varchar(60)  not null,
    issued_on  date         not null,
    title      varchar(1000) not null,
    signer     varchar(200) not null,
    recipients text         not null,
    constraint outgoing_number_once unique (unit_id, kind, year, number),
    check (extract(year from issued_on) = year)
);
