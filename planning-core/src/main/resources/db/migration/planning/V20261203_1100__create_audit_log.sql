-- AUD-1: what was decided, by whom and when; each entry carries the fingerprint of the one before.
create table planning.audit_entry (
    number      bigint primary key check (number > 0),
    recorded_at timestamptz   not null,
    account     varchar(60)   not null,
    actor       varchar(200)  not null,
    action      varchar(60)   not null check (action ~ '^[a-z]+(\.[a-z-]+)+$'),
    subject     varchar(300)  not null,
    facts       text          not null,
    previous    char(64)      not null,
    fingerprint char(64)      not null unique
);
create index audit_entry_action on planning.audit_entry (action, number);

create function planning.audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is written once';
end $$;
create trigger audit_entry_written_once before update or delete on planning.audit_entry
    for each row execute function planning.audit_entry_stays();
create trigger audit_entry_never_emptied before truncate on planning.audit_entry
    for each statement execute function planning.audit_entry_stays();
