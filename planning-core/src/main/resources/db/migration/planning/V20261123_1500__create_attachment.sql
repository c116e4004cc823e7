create table planning.attachment_content (
    sha256  varchar(64) primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    place   varchar(10) not null check (place in ('DATABASE', 'DISK')),
    used_at timestamptz not null
);

create table planning.attachment_piece (
    sha256   varchar(64) not null references planning.attachment_content on delete cascade,
    position integer     not null check (position >= 0),
    bytes    bytea       not null,
    primary key (sha256, position)
);

create table planning.attachment (
    id             varchar(36)  primary key,
    owner_kind     varchar(40)  not null,
    owner_id       varchar(36)  not null,
    name           varchar(200) not null,
    type           varchar(10)  not null,
    size           bigint       not null check (size > 0),
    sha256         varchar(64)  not null references planning.attachment_content,
    stored_at      timestamptz  not null,
    stored_by      varchar(36)  not null references planning.person,
    stored_by_name varchar(200) not null
);

create index attachment_of_owner on planning.attachment (owner_kind, owner_id);
create index attachment_with_content on planning.attachment (sha256);
