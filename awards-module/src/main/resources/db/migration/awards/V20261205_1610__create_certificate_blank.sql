-- Pre-printed blanks of certificates and the printers that print onto them.
create table awards.certificate_blank (
    id        varchar(36) primary key,
    name      varchar(200)  not null,
    width_mm  numeric(6, 2) not null check (width_mm between 50 and 500),
    height_mm numeric(6, 2) not null check (height_mm between 50 and 500),
    version   bigint        not null,
    constraint certificate_blank_name_once unique (name)
);

create table awards.certificate_place (
    blank_id  varchar(36)   not null references awards.certificate_blank on delete cascade,
    field     varchar(20)   not null check (field in ('AWARDEE', 'DETAILS', 'ACHIEVEMENT', 'DECISION_NUMBER',
        'DECISION_DATE', 'REGISTER_NUMBER', 'PLACE_AND_DATE', 'SIGNER_TITLE', 'SIGNER_NAME', 'CODE')),
    left_mm   numeric(6, 2) not null check (left_mm >= 0),
    top_mm    numeric(6, 2) not null check (top_mm >= 0),
    width_mm  numeric(6, 2) not null check (width_mm > 0),
    height_mm numeric(6, 2) not null check (height_mm > 0),
    size      integer       not null check (size between 6 and 72),
    align     varchar(6)    not null check (align in ('LEFT', 'CENTER', 'RIGHT')),
    face      varchar(12)   not null check (face in ('REGULAR', 'BOLD', 'ITALIC', 'BOLD_ITALIC')),
    primary key (blank_id, field)
);

create table awards.certificate_scan (
    blank_id varchar(36) primary key references awards.certificate_blank on delete cascade,
    picture  bytea not null
);

create table awards.certificate_printer (
    id       varchar(36) primary key,
    name     varchar(200)  not null,
    right_mm numeric(5, 2) not null check (right_mm between -50 and 50),
    down_mm  numeric(5, 2) not null check (down_mm between -50 and 50),
    version  bigint        not null,
    constraint certificate_printer_name_once unique (name)
);

-- A blank as they are commonly sold, landscape A4, to start from: the office measures its own.
insert into awards.certificate_blank (id, name, width_mm, height_mm, version) values
    ('b0000000-0000-4000-8000-000000000001', 'Phôi A4 ngang', 297, 210, 1);
insert into awards.certificate_place (blank_id, field, left_mm, top_mm, width_mm, height_mm, size, align, face) values
    ('b0000000-0000-4000-8000-000000000001', 'AWARDEE', 40, 84, 217, 16, 26, 'CENTER', 'BOLD'),
    ('b0000000-0000-4000-8000-000000000001', 'DETAILS', 40, 101, 217, 14, 16, 'CENTER', 'ITALIC'),
    ('b0000000-0000-4000-8000-000000000001', 'ACHIEVEMENT', 45, 116, 207, 18, 16, 'CENTER', 'REGULAR'),
    ('b0000000-0000-4000-8000-000000000001', 'DECISION_NUMBER', 30, 145, 85, 7, 12, 'LEFT', 'REGULAR'),
    ('b0000000-0000-4000-8000-000000000001', 'REGISTER_NUMBER', 30, 153, 85, 7, 12, 'LEFT', 'REGULAR'),
    ('b0000000-0000-4000-8000-000000000001', 'CODE', 30, 163, 24, 24, 12, 'LEFT', 'REGULAR'),
    ('b0000000-0000-4000-8000-000000000001', 'PLACE_AND_DATE', 160, 138, 107, 8, 13, 'CENTER', 'ITALIC'),
    ('b0000000-0000-4000-8000-000000000001', 'SIGNER_TITLE', 160, 147, 107, 14, 14, 'CENTER', 'BOLD'),
    ('b0000000-0000-4000-8000-000000000001', 'SIGNER_NAME', 160, 186, 107, 8, 14, 'CENTER', 'BOLD');
insert into awards.certificate_printer (id, name, right_mm, down_mm, version) values
    ('b0000000-0000-4000-8000-000000000011', 'Máy in chưa căn chỉnh', 0, 0, 1);
