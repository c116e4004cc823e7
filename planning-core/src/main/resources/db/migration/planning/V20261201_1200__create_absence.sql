-- When a person of the directory is away, so that nobody counts on him on those days.
create table planning.absence (
    id          varchar(36) primary key,
    person_id   varchar(36)  not null references planning.person,
    kind        varchar(20)  not null check (kind in ('LEAVE', 'SICK', 'MISSION', 'TRAINING')),
    first_day   date         not null,
    last_day    date         not null,
    note        varchar(400),
    recorded_by varchar(200) not null,
    version     bigint       not null,
    check (last_day >= first_day),
    constraint absence_once exclude using gist (person_id with =, daterange(first_day, last_day, '[]') with &&)
);
