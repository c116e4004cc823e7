-- One file of guests on its way to the list of a group: read, looked at, written as a whole, perhaps undone as a whole.
create table attendance.guest_import (
    id          varchar(36) primary key,
    plan_id     varchar(36)  not null references attendance.conference deferrable initially deferred,
    group_id    varchar(36)  not null references attendance.attendee_group on delete cascade,
    file_name   varchar(300) not null,
    state       varchar(20)  not null
        check (state in ('READING', 'READY', 'WRITING', 'DONE', 'UNDONE', 'FAILED')),
    failure     varchar(300),
    uploaded_by varchar(200) not null,
    uploaded_at timestamptz  not null,
    touched_at  timestamptz  not null,
    done        integer      not null check (done >= 0),
    imported    integer      not null check (imported >= 0),
    ended_by    varchar(200),
    ended_at    timestamptz,
    version     bigint       not null,
    check ((state = 'FAILED') = (failure is not null))
);
create index guest_import_plan on attendance.guest_import (plan_id, uploaded_at);

create table attendance.import_row (
    import_id     varchar(36) not null references attendance.guest_import on delete cascade,
    line          integer     not null check (line > 0),
    full_name     text,
    honorific     text,
    position      text,
    unit_id       varchar(36),
    unit_name     text,
    email         text,
    phone         text,
    birth_year    integer,
    problems      text        not null,
    blocked       boolean     not null,
    twin_kind     varchar(20) check (twin_kind in ('IN_FILE', 'ON_LIST', 'IN_DIRECTORY')),
    twin_ref      varchar(36),
    twin_label    text,
    twin_traits   varchar(200),
    twin_certain  boolean     not null,
    decision      varchar(20) check (decision in ('SAME', 'SEPARATE', 'SKIP')),
    invitation_id varchar(36),
    created       boolean     not null,
    primary key (import_id, line),
    check ((twin_kind is null) = (twin_ref is null)),
    -- ATT-25: somebody decided about every row that looks like somebody else before it was written.
    check (invitation_id is null or twin_kind is null or decision in ('SAME', 'SEPARATE'))
);
