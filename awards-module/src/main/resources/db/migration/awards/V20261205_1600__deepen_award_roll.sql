-- What the years to come ask of the roll: who it was, from which unit, in which form, and whether he leads.
alter table awards.award_roll
    add column nominee_unit_id varchar(36),
    add column person_id       varchar(36),
    add column name_key        varchar(300),
    add column birth_year      integer check (birth_year between 1900 and 2100),
    add column leads           boolean,
    add column form_code       varchar(40);

update awards.award_roll r set nominee_unit_id = n.nominee_unit_id, person_id = n.nominee_person_id,
    name_key = n.name_key, form_code = n.form_code
from awards.nomination n where n.id = r.nomination_id;

alter table awards.award_roll
    alter column nominee_unit_id set not null,
    alter column name_key set not null,
    alter column form_code set not null;
create index award_roll_name on awards.award_roll (name_key);
create index award_roll_person on awards.award_roll (person_id);
create index award_roll_unit on awards.award_roll (nominee_unit_id);

-- AWD-60 A decision that corrects or cancels what an earlier one awarded.
create table awards.change_decision (
    id           varchar(36) primary key,
    decision_id  varchar(36)   not null references awards.award_decision,
    kind         varchar(12)   not null check (kind in ('CORRECTION', 'CANCELLATION')),
    unit_id      varchar(36)   not null,
    unit_name    varchar(300)  not null,
    number       varchar(60)   not null,
    decided_on   date          not null,
    decided_by   varchar(36)   not null,
    signer_name  varchar(200)  not null,
    signer_title varchar(200)  not null,
    for_chairman boolean       not null,
    place        varchar(200)  not null,
    law          text          not null,
    citation     text          not null,
    ground       varchar(30)
        check (ground in ('FRAUD', 'FALSE_CERTIFICATION', 'UNLAWFUL_APPRAISAL', 'LATER_WRONGDOING')),
    reason       varchar(2000) not null,
    fund         varchar(300)  not null,
    version      bigint        not null,
    constraint change_decision_number_once unique (unit_id, number, decided_on),
    check ((kind = 'CANCELLATION') = (ground is not null))
);
create index change_decision_of on awards.change_decision (decision_id);

create table awards.roll_change (
    id         varchar(36) primary key,
    change_id  varchar(36)   not null references awards.change_decision,
    roll_id    varchar(36)   not null references awards.award_roll,
    position   integer       not null,
    kind       varchar(12)   not null check (kind in ('CORRECTION', 'CANCELLATION')),
    field      varchar(12) check (field in ('NAME', 'HONORIFIC', 'POSITION', 'UNIT_NAME')),
    old_value  varchar(300),
    new_value  varchar(300),
    name_key   varchar(300),
    check ((name_key is not null) = (field is not null and field = 'NAME')),
    check ((kind = 'CORRECTION') = (field is not null)),
    constraint roll_change_once unique (roll_id, position)
);
-- What was cancelled is not cancelled again.
create unique index roll_cancelled_once on awards.roll_change (roll_id) where kind = 'CANCELLATION';

-- AWD-62 Certificate and prize money that a cancellation takes back.
create table awards.recovery (
    roll_id                 varchar(36) primary key references awards.award_roll,
    change_id               varchar(36) not null references awards.change_decision,
    amount                  bigint      not null check (amount >= 0),
    certificate_returned_on date,
    money_returned_on       date,
    remark                  varchar(500),
    noted_by                varchar(200),
    version                 bigint      not null
);

-- AWD-61 The roll and its changes are only added to.
create function awards.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the award roll is only added to';
end $$;
create trigger award_roll_kept before update or delete on awards.award_roll
    for each row execute function awards.refuse_change();
create trigger roll_change_kept before update or delete on awards.roll_change
    for each row execute function awards.refuse_change();

-- The roll as it reads today: the words of the latest correction, and whether the award still stands.
create view awards.roll_today as
select r.id, r.decision_id, r.nomination_id, r.unit_id, r.year, r.number, r.stage_order, r.collective,
    coalesce(n.new_value, r.name) as name, coalesce(h.new_value, r.honorific) as honorific,
    coalesce(p.new_value, r.position) as position, coalesce(u.new_value, r.unit_name) as unit_name,
    r.achievement, r.prize_raw, r.prize_rounded, r.verification, r.nominee_unit_id, r.person_id,
    coalesce(n.name_key, r.name_key) as name_key,
    r.birth_year, r.leads, r.form_code,
    c.change_id is not null as cancelled, c.change_id as cancelled_by,
    coalesce(n.id, h.id, p.id, u.id) is not null as corrected,
    d.number as decision_number, d.decided_on, d.unit_name as deciding_unit, d.certificate, d.campaign_id
from awards.award_roll r
join awards.award_decision d on d.id = r.decision_id
left join awards.roll_change c on c.roll_id = r.id and c.kind = 'CANCELLATION'
left join lateral (select x.id, x.new_value, x.name_key from awards.roll_change x where x.roll_id = r.id and x.field = 'NAME'
    order by x.position desc limit 1) n on true
left join lateral (select x.id, x.new_value from awards.roll_change x where x.roll_id = r.id and x.field = 'HONORIFIC'
    order by x.position desc limit 1) h on true
left join lateral (select x.id, x.new_value from awards.roll_change x where x.roll_id = r.id and x.field = 'POSITION'
    order by x.position desc limit 1) p on true
left join lateral (select x.id, x.new_value from awards.roll_change x where x.roll_id = r.id and x.field = 'UNIT_NAME'
    order by x.position desc limit 1) u on true;

-- Only what was read in its source: the law of 2022 orders it; of the time before, the office enters the source.
insert into awards.rule_source (id, rule, citation, valid_from, valid_to) values
('f0000000-0000-4000-8000-000000001601', 'CANCELLATION',
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 93', '2024-01-01', null);
