-- A head lets a deputy act in his place: the same role, for a time, with the paper that says so.
alter table planning.role_grant
    add column delegated_by varchar(36) references planning.person,
    add column written_as varchar(200),
    add constraint role_delegated_for_a_time check (delegated_by is null
        or (valid_to is not null and role = 'DEPARTMENT_HEAD' and written_as is not null));
