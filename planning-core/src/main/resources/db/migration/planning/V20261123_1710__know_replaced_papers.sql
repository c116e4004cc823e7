alter table planning.outgoing_entry
    drop constraint outgoing_entry_state_check,
    add constraint outgoing_entry_state_check check (state in ('VALID', 'CANCELLED', 'RECALLED', 'REPLACED'));
