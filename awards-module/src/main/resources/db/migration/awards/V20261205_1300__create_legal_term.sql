alter table awards.award_form
    alter column authority drop not null,
    alter column person_multiple drop not null,
    alter column collective_multiple drop not null,
    add constraint award_form_paid check (person_multiple is not null or collective_multiple is not null);

-- A value without its source cannot be stored: what is unknown has no line.
create table awards.legal_term (
    id           varchar(36) primary key,
    form_code    varchar(40)  not null,
    term         varchar(30)  not null,
    value        text         not null check (btrim(value) <> ''),
    source       text         not null check (btrim(source) <> ''),
    valid_from   date         not null,
    valid_to     date,
    entered_by   varchar(36),
    entered_name varchar(200),
    entered_at   timestamptz,
    version      bigint       not null default 0,
    check (valid_to is null or valid_to >= valid_from),
    constraint legal_term_once exclude using gist
        (form_code with =, term with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- The district level ended on 30 June 2025, and its form with it.
update awards.award_form set valid_to = '2025-06-30'
    where id = 'f0000000-0000-4000-8000-000000000005';
delete from awards.award_form where id = 'f0000000-0000-4000-8000-000000000006';

insert into awards.award_form (id, code, name, certificate, authority, person_multiple, collective_multiple,
                               authority_source, prize_source, valid_from, valid_to)
select gen_random_uuid()::text, form.code, form.name, form.certificate, form.authority, form.person, form.collective,
       period.authority_source, period.prize_source, period.valid_from, period.valid_to
from (values
    ('lao-dong-tien-tien', 'Danh hiệu “Lao động tiên tiến”', 'Lao động tiên tiến', null, 0.3, null),
    ('chien-si-thi-dua-co-so', 'Danh hiệu “Chiến sĩ thi đua cơ sở”', 'Chiến sĩ thi đua cơ sở', null, 1.0, null),
    ('tap-the-lao-dong-tien-tien', 'Danh hiệu “Tập thể lao động tiên tiến”', 'Tập thể lao động tiên tiến', null, null, 0.8),
    ('tap-the-lao-dong-xuat-sac', 'Danh hiệu “Tập thể lao động xuất sắc”', 'Tập thể lao động xuất sắc', 'PROVINCE', null, 1.5),
    ('chien-si-thi-dua-tinh', 'Danh hiệu “Chiến sĩ thi đua cấp tỉnh”', 'Chiến sĩ thi đua cấp tỉnh', 'PROVINCE', 3.0, null),
    ('co-thi-dua-tinh', '“Cờ thi đua của Ủy ban nhân dân cấp tỉnh”', 'Cờ thi đua', 'PROVINCE', null, 8.0),
    ('bang-khen-thu-tuong', 'Bằng khen của Thủ tướng Chính phủ', 'Bằng khen', 'CENTRAL', 3.5, 7.0)
) as form (code, name, certificate, authority, person, collective)
cross join (values
    (date '2019-07-01', date '2023-12-31', '', 'Nghị định số 91/2017/NĐ-CP'),
    (date '2024-01-01', date '2025-06-30', '', 'Nghị định số 98/2023/NĐ-CP'),
    (date '2025-07-01', null::date, '', 'Nghị định số 152/2025/NĐ-CP')
) as period (valid_from, valid_to, authority_source, prize_source);

insert into awards.legal_term (id, form_code, term, value, source, valid_from, valid_to)
select gen_random_uuid()::text, form_code, term, value, source, valid_from, valid_to
from (values
    -- 2003 as amended, Decree 91/2017
    ('lao-dong-tien-tien', 'AUTHORITY', 'DISTRICT_CHAIRMAN,COMMUNE_CHAIRMAN,AGENCY_HEAD',
        'Luật Thi đua, khen thưởng số 15/2003/QH11, Điều 80; Nghị định số 91/2017/NĐ-CP, Điều 43', date '2019-07-01', date '2023-12-31'),
    ('chien-si-thi-dua-co-so', 'AUTHORITY', 'DISTRICT_CHAIRMAN,AGENCY_HEAD',
        'Luật Thi đua, khen thưởng số 15/2003/QH11, Điều 80', '2019-07-01', '2023-12-31'),
    ('tap-the-lao-dong-tien-tien', 'AUTHORITY', 'DISTRICT_CHAIRMAN,AGENCY_HEAD',
        'Luật Thi đua, khen thưởng số 15/2003/QH11, Điều 80', '2019-07-01', '2023-12-31'),
    ('giay-khen-huyen', 'AUTHORITY', 'DISTRICT_CHAIRMAN',
        'Luật Thi đua, khen thưởng số 15/2003/QH11, Điều 80', '2019-07-01', '2023-12-31'),
    ('giay-khen-xa', 'AUTHORITY', 'COMMUNE_CHAIRMAN',
        'Nghị định số 91/2017/NĐ-CP, Điều 43', '2019-07-01', '2023-12-31'),
    ('chien-si-thi-dua-tinh', 'BALLOT', 'SECRET',
        'Nghị định số 91/2017/NĐ-CP, Điều 45 khoản 8', '2019-07-01', '2023-12-31'),
    ('chien-si-thi-dua-tinh', 'THRESHOLD', '90',
        'Nghị định số 91/2017/NĐ-CP, Điều 45 khoản 8', '2019-07-01', '2023-12-31'),
    ('chien-si-thi-dua-tinh', 'THRESHOLD_BASE', 'ALL_MEMBERS',
        'Nghị định số 91/2017/NĐ-CP, Điều 45 khoản 8', '2019-07-01', '2023-12-31'),
    ('chien-si-thi-dua-tinh', 'ABSENT_IN_WRITING', 'YES',
        'Nghị định số 91/2017/NĐ-CP, Điều 45 khoản 8', '2019-07-01', '2023-12-31'),
    -- Law 06/2022: the same under both decrees
    ('lao-dong-tien-tien', 'SUBJECTS', 'PERSON', 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 24', '2024-01-01', null),
    ('chien-si-thi-dua-co-so', 'SUBJECTS', 'PERSON', 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 23', '2024-01-01', null),
    ('tap-the-lao-dong-tien-tien', 'SUBJECTS', 'COLLECTIVE', 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 28', '2024-01-01', null),
    ('tap-the-lao-dong-xuat-sac', 'SUBJECTS', 'COLLECTIVE', 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 27', '2024-01-01', null),
    ('chien-si-thi-dua-co-so', 'CONDITIONS',
        'Đạt danh hiệu “Lao động tiên tiến” hoặc hoàn thành xuất sắc nhiệm vụ; có sáng kiến, đề tài được công nhận',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 23', '2024-01-01', null),
    ('chien-si-thi-dua-co-so', 'EARLIER_TITLE', 'lao-dong-tien-tien',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 23', '2024-01-01', null),
    ('tap-the-lao-dong-tien-tien', 'CONDITIONS',
        'Có ít nhất 70% cá nhân đạt danh hiệu “Lao động tiên tiến”; không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 28', '2024-01-01', null),
    ('tap-the-lao-dong-tien-tien', 'NO_DISCIPLINE', 'WARNING',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 28', '2024-01-01', null),
    ('tap-the-lao-dong-xuat-sac', 'CONDITIONS',
        '100% cá nhân hoàn thành nhiệm vụ; ít nhất 70% đạt danh hiệu “Lao động tiên tiến”; có cá nhân đạt “Chiến sĩ thi đua cơ sở”',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 27', '2024-01-01', null)
) as term (form_code, term, value, source, valid_from, valid_to);

insert into awards.legal_term (id, form_code, term, value, source, valid_from, valid_to)
select gen_random_uuid()::text, form_code, 'AUTHORITY', deciders, source, valid_from, valid_to
from (values
    ('lao-dong-tien-tien', 'DISTRICT_CHAIRMAN,COMMUNE_CHAIRMAN,AGENCY_HEAD',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80', date '2024-01-01', date '2025-06-30'),
    ('lao-dong-tien-tien', 'COMMUNE_CHAIRMAN,AGENCY_HEAD',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 1, khoản 3', '2025-07-01', null),
    ('chien-si-thi-dua-co-so', 'DISTRICT_CHAIRMAN,AGENCY_HEAD',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 1, khoản 2', '2024-01-01', '2025-06-30'),
    ('chien-si-thi-dua-co-so', 'AGENCY_HEAD',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 1', '2025-07-01', null),
    ('tap-the-lao-dong-tien-tien', 'DISTRICT_CHAIRMAN,AGENCY_HEAD',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 1, khoản 2', '2024-01-01', '2025-06-30'),
    ('tap-the-lao-dong-tien-tien', 'AGENCY_HEAD',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 1', '2025-07-01', null),
    ('giay-khen-huyen', 'DISTRICT_CHAIRMAN',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 2', '2024-01-01', '2025-06-30'),
    ('giay-khen-xa', 'COMMUNE_CHAIRMAN',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 3', '2024-01-01', null),
    ('bang-khen-tinh', 'PROVINCE_CHAIRMAN',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 79', '2024-01-01', null),
    ('chien-si-thi-dua-tinh', 'PROVINCE_CHAIRMAN',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 79', '2024-01-01', null),
    ('tap-the-lao-dong-xuat-sac', 'PROVINCE_CHAIRMAN',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 79', '2024-01-01', null),
    ('co-thi-dua-tinh', 'PROVINCE_CHAIRMAN',
        'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 79', '2024-01-01', null)
) as authority (form_code, deciders, source, valid_from, valid_to);

insert into awards.legal_term (id, form_code, term, value, source, valid_from, valid_to)
select gen_random_uuid()::text, code, 'DOSSIER',
       case when code in ('giay-khen-xa', 'giay-khen-huyen', 'bang-khen-tinh', 'bang-khen-thu-tuong')
            then 'SUBMISSION,REPORT,AWARD_MINUTES'
            when code in ('chien-si-thi-dua-co-so', 'chien-si-thi-dua-tinh')
            then 'SUBMISSION,REPORT,REVIEW_MINUTES,INITIATIVE'
            else 'SUBMISSION,REPORT,REVIEW_MINUTES' end,
       'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 84', date '2024-01-01',
       case when code = 'giay-khen-huyen' then date '2025-06-30' end
from (select distinct code from awards.award_form) form;

insert into awards.legal_term (id, form_code, term, value, source, valid_from, valid_to)
select gen_random_uuid()::text, code, 'NOTICE_DAYS', '10', 'Nghị định số 91/2017/NĐ-CP, Điều 48',
       date '2019-07-01', date '2023-12-31'
from (select distinct code from awards.award_form) form;
