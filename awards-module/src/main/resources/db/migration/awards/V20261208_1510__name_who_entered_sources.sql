-- AWD-100 Where a rule stands may be entered by the office; who entered it when stays with the line.
alter table awards.rule_source
    add column version      bigint not null default 0,
    add column entered_by   varchar(36),
    add column entered_name varchar(200),
    add column entered_at   timestamptz,
    add constraint rule_source_said check (btrim(citation) <> ''),
    add constraint rule_source_forward check (valid_to is null or valid_to >= valid_from);

alter table awards.base_salary
    add column entered_by   varchar(36),
    add column entered_name varchar(200),
    add column entered_at   timestamptz;

-- The multiples that came with the portal become lines of the dated law, so that the office enters new ones beside them.
insert into awards.legal_term (id, form_code, term, value, source, valid_from, valid_to)
select gen_random_uuid()::text, code, 'PERSON_MULTIPLE', trim_scale(person_multiple)::text, prize_source, valid_from, valid_to
from awards.award_form where person_multiple is not null and btrim(prize_source) <> '';

insert into awards.legal_term (id, form_code, term, value, source, valid_from, valid_to)
select gen_random_uuid()::text, code, 'COLLECTIVE_MULTIPLE', trim_scale(collective_multiple)::text, prize_source, valid_from, valid_to
from awards.award_form where collective_multiple is not null and btrim(prize_source) <> '';

-- AWD-101 What the law asks of the members of a collective.
insert into awards.legal_term (id, form_code, term, value, source, valid_from, valid_to)
select gen_random_uuid()::text, form_code, term, value, source, date '2024-01-01', null
from (values
    ('tap-the-lao-dong-tien-tien', 'MEMBERS_TITLE', 'lao-dong-tien-tien', 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 28'),
    ('tap-the-lao-dong-tien-tien', 'MEMBERS_SHARE', '70', 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 28'),
    ('tap-the-lao-dong-xuat-sac', 'MEMBERS_TITLE', 'lao-dong-tien-tien', 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 27'),
    ('tap-the-lao-dong-xuat-sac', 'MEMBERS_SHARE', '70', 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 27'),
    ('tap-the-lao-dong-xuat-sac', 'MEMBER_HOLDS', 'chien-si-thi-dua-co-so', 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 27')
) as members (form_code, term, value, source);
