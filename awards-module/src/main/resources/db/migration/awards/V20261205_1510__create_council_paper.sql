create table awards.council_paper (
    id         varchar(36) primary key,
    session_id varchar(36) not null references awards.council_session,
    kind       varchar(12) not null check (kind in ('MINUTES', 'COUNT')),
    number     varchar(60),
    issued_on  date,
    constraint council_paper_once unique (session_id, kind),
    check ((number is null) = (issued_on is null))
);
insert into awards.council_paper (id, session_id, kind)
    select gen_random_uuid()::text, s.id, k.kind from awards.council_session s, (values ('MINUTES'), ('COUNT')) k (kind)
    where s.state = 'COUNTED';
