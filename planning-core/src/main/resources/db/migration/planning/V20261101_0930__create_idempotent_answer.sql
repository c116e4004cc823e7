create table planning.idempotent_answer (
    username   varchar(60)  not null,
    key        varchar(200) not null,
    call       varchar(500) not null,
    status     integer,
    location   text,
    etag       text,
    body       text,
    created_at timestamptz  not null default now(),
    primary key (username, key)
);
