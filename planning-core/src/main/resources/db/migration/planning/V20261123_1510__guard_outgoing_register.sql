alter table planning.outgoing_entry
    add column registered_at timestamptz not null default now(),
    add column registered_by varchar(200) not null default '',
    add column state varchar(10) not null default 'VALID' check (state in ('VALID', 'CANCELLED', 'RECALLED')),
    add column note varchar(2000) not null default '',
    add column page_amount integer check (page_amount > 0),
    add column subject_kind varchar(40),
    add column subject_id varchar(36),
    add column search_key text not null default '';

update planning.outgoing_entry set search_key = lower(symbol || ' ' || title || ' ' || signer || ' ' || recipients);

create index outgoing_entry_of_subject on planning.outgoing_entry (subject_kind, subject_id);

-- A line once entered keeps its number; what was wrong is said in its note.
create function planning.keep_outgoing_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a line of the outgoing register is never removed';
    end if;
    if (new.unit_id, new.kind, new.year, new.number, new.symbol, new.issued_on)
            is distinct from (old.unit_id, old.kind, old.year, old.number, old.symbol, old.issued_on) then
        raise exception 'a line of the outgoing register keeps its number and its date';
    end if;
    return new;
end $$;

create trigger outgoing_entry_stays before update or delete on planning.outgoing_entry
    for each row execute function planning.keep_outgoing_entry();

-- A series goes on by one at a time and never back.
create function planning.step_outgoing_series() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.last_number <> 1 or tg_op = 'UPDATE' and new.last_number <> old.last_number + 1 then
        raise exception 'a number series begins at 1 and goes on by one';
    end if;
    return new;
end $$;

create trigger outgoing_series_steps before insert or update on planning.outgoing_series
    for each row execute function planning.step_outgoing_series();

-- Every number that was taken has its line when the transaction ends.
create function planning.fill_outgoing_series() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from planning.outgoing_entry e where e.unit_id = new.unit_id and e.kind = new.kind
            and e.year = new.year and e.number = new.last_number) then
        raise exception 'number % of a series was taken and not entered', new.last_number;
    end if;
    return null;
end $$;

create constraint trigger outgoing_series_filled after insert or update on planning.outgoing_series
    deferrable initially deferred for each row execute function planning.fill_outgoing_series();
