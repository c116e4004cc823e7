alter table awards.nomination
    add column simplified boolean not null default false,
    add column birth_year integer check (birth_year between 1900 and 2100),
    add column gender varchar(10) check (gender in ('FEMALE', 'MALE')),
    add column duty varchar(10) check (duty in ('LEADING', 'DIRECT')),
    add constraint nomination_collective_has_no_traits check (nominee_kind = 'PERSON'
        or (birth_year is null and gender is null and duty is null));
create index nomination_status on awards.nomination (campaign_id, status, unit_id);
create index nomination_name on awards.nomination (name_key);

create table awards.nomination_remark (
    id            varchar(36) primary key,
    nomination_id varchar(36)   not null references awards.nomination on delete cascade,
    step          integer       not null,
    field         varchar(20)   not null check (field in
        ('NOMINEE', 'POSITION', 'FORM', 'ACHIEVEMENT', 'PERIOD', 'REPORT', 'EVIDENCE', 'MINUTES')),
    remark        varchar(1000) not null,
    constraint nomination_remark_once unique (nomination_id, step, field)
);

-- Whoever wrote, corrected or submitted a nomination, and its subject, takes no step of judgement on it.
create function awards.judged_by_another() returns trigger language plpgsql as $$
begin
    if exists (select 1 from awards.nomination_step s where s.nomination_id = new.nomination_id
                 and s.person_id = new.person_id and s.action in ('WRITE', 'CORRECT', 'SUBMIT'))
       or exists (select 1 from awards.nomination n where n.id = new.nomination_id
                 and new.person_id in (n.written_by, n.submitted_by, n.nominee_person_id)) then
        raise exception 'nomination_judged_by_another' using errcode = '23514';
    end if;
    return new;
end $$;

create trigger nomination_judged_by_another before insert or update on awards.nomination_step
    for each row when (new.action in ('ENDORSE', 'RETURN', 'REJECT', 'APPRAISE', 'DECIDE'))
    execute function awards.judged_by_another();
