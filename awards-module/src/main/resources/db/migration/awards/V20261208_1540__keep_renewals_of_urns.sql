-- AWD-105 An urn whose key was lost is set up anew: who did so and why stays with the session, of its votes nothing.
create table awards.urn_renewal (
    session_id  varchar(36)   not null references awards.council_session on delete cascade,
    position    integer       not null,
    person_id   varchar(36)   not null,
    person_name varchar(200)  not null,
    reason      varchar(1000) not null check (btrim(reason) <> ''),
    ballots     integer       not null,
    primary key (session_id, position)
);
