create extension if not exists btree_gist with schema public;

create table awards.award_form (
    id                  varchar(36) primary key,
    code                varchar(40)  not null,
    name                varchar(200) not null,
    certificate         varchar(60)  not null,
    authority           varchar(20)  not null check (authority in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    person_multiple     numeric(6, 3) not null check (person_multiple > 0),
    collective_multiple numeric(6, 3) not null check (collective_multiple > 0),
    authority_source    text         not null,
    prize_source        text         not null,
    valid_from          date         not null,
    valid_to            date,
    version             bigint       not null default 0,
    check (valid_to is null or valid_to >= valid_from),
    constraint award_form_once exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table awards.base_salary (
    id         varchar(36) primary key,
    amount     bigint  not null check (amount > 0),
    source     text    not null,
    valid_from date    not null,
    valid_to   date,
    version    bigint  not null default 0,
    check (valid_to is null or valid_to >= valid_from),
    constraint base_salary_once exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);

create table awards.legal_version (
    id         varchar(36) primary key,
    law        text    not null,
    decree     text    not null,
    valid_from date    not null,
    valid_to   date,
    constraint legal_version_once exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);

create table awards.rule_source (
    id         varchar(36) primary key,
    rule       varchar(60) not null,
    citation   text        not null,
    valid_from date        not null,
    valid_to   date,
    constraint rule_source_once exclude using gist (rule with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table awards.prize_settings (
    id       varchar(10) primary key check (id = 'office'),
    rounding varchar(30) not null check (rounding in ('NONE', 'UP_TO_TEN_THOUSAND', 'NEAREST_TEN_THOUSAND')),
    fund     varchar(300) not null,
    version  bigint      not null default 0
);

-- Only what was read in its source; an empty source is for the office to fill in.
insert into awards.award_form (id, code, name, certificate, authority, person_multiple, collective_multiple,
                               authority_source, prize_source, valid_from, valid_to) values
('f0000000-0000-4000-8000-000000000001', 'giay-khen-xa', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã', 'Giấy khen', 'COMMUNE', 0.15, 0.3,
 'Nghị định số 91/2017/NĐ-CP, Điều 43', 'Nghị định số 91/2017/NĐ-CP', '2019-07-01', '2023-12-31'),
('f0000000-0000-4000-8000-000000000002', 'giay-khen-xa', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã', 'Giấy khen', 'COMMUNE', 0.15, 0.3,
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 3', 'Nghị định số 98/2023/NĐ-CP', '2024-01-01', '2025-06-30'),
('f0000000-0000-4000-8000-000000000003', 'giay-khen-xa', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã', 'Giấy khen', 'COMMUNE', 0.15, 0.3,
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 3', 'Nghị định số 152/2025/NĐ-CP', '2025-07-01', null),
('f0000000-0000-4000-8000-000000000004', 'giay-khen-huyen', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện', 'Giấy khen', 'DISTRICT', 0.3, 0.6,
 'Luật Thi đua, khen thưởng số 15/2003/QH11, Điều 80', 'Nghị định số 91/2017/NĐ-CP', '2019-07-01', '2023-12-31'),
('f0000000-0000-4000-8000-000000000005', 'giay-khen-huyen', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện', 'Giấy khen', 'DISTRICT', 0.3, 0.6,
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 2', 'Nghị định số 98/2023/NĐ-CP', '2024-01-01', '2025-06-30'),
('f0000000-0000-4000-8000-000000000006', 'giay-khen-huyen', 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện', 'Giấy khen', 'DISTRICT', 0.3, 0.6,
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 80 khoản 2', 'Nghị định số 152/2025/NĐ-CP', '2025-07-01', null),
('f0000000-0000-4000-8000-000000000007', 'bang-khen-tinh', 'Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Bằng khen', 'PROVINCE', 1.0, 2.0,
 '', 'Nghị định số 91/2017/NĐ-CP', '2019-07-01', '2023-12-31'),
('f0000000-0000-4000-8000-000000000008', 'bang-khen-tinh', 'Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Bằng khen', 'PROVINCE', 1.0, 2.0,
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 79', 'Nghị định số 98/2023/NĐ-CP', '2024-01-01', '2025-06-30'),
('f0000000-0000-4000-8000-000000000009', 'bang-khen-tinh', 'Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Bằng khen', 'PROVINCE', 1.0, 2.0,
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 79', 'Nghị định số 152/2025/NĐ-CP', '2025-07-01', null);

-- Later figures are entered by the office with their source.
insert into awards.base_salary (id, amount, source, valid_from, valid_to) values
('f0000000-0000-4000-8000-000000000011', 1490000, '', '2019-07-01', '2023-06-30'),
('f0000000-0000-4000-8000-000000000012', 1800000, '', '2023-07-01', '2024-06-30');

insert into awards.legal_version (id, law, decree, valid_from, valid_to) values
('f0000000-0000-4000-8000-000000000021', 'Luật Thi đua, khen thưởng năm 2003 (đã được sửa đổi, bổ sung)',
 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ', '2019-07-01', '2023-12-31'),
('f0000000-0000-4000-8000-000000000022', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
 'Nghị định số 98/2023/NĐ-CP của Chính phủ', '2024-01-01', '2025-06-30'),
('f0000000-0000-4000-8000-000000000023', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ', '2025-07-01', null);

insert into awards.rule_source (id, rule, citation, valid_from, valid_to) values
('f0000000-0000-4000-8000-000000000031', 'SAME_ACHIEVEMENT',
 'Luật Thi đua, khen thưởng số 15/2003/QH11 (đã được sửa đổi, bổ sung)', '2019-07-01', '2023-12-31'),
('f0000000-0000-4000-8000-000000000032', 'SAME_ACHIEVEMENT',
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 5 khoản 2', '2024-01-01', null),
('f0000000-0000-4000-8000-000000000033', 'SAME_PERIOD',
 'Luật Thi đua, khen thưởng số 15/2003/QH11 (đã được sửa đổi, bổ sung)', '2019-07-01', '2023-12-31'),
('f0000000-0000-4000-8000-000000000034', 'SAME_PERIOD',
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 5 khoản 2', '2024-01-01', null),
('f0000000-0000-4000-8000-000000000035', 'DOSSIER_INCOMPLETE',
 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 84', '2024-01-01', null);

insert into awards.prize_settings (id, rounding, fund) values ('office', 'NONE', 'Quỹ thi đua, khen thưởng');
