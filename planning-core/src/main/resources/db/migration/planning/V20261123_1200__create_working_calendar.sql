-- Days on which the office rests although it is no weekend, and weekends on which it works.
create table planning.special_day (
    day        date primary key,
    version    bigint       not null,
    occasion   varchar(20)  not null check (occasion in
        ('NEW_YEAR', 'TET', 'KINGS', 'VICTORY', 'LABOUR', 'NATIONAL_DAY', 'LIEU', 'OTHER', 'MAKE_UP')),
    name       varchar(200) not null check (name <> ''),
    source     varchar(500) not null check (source <> ''),
    entered_by varchar(36) references planning.person,
    constraint special_day_made_up_at_the_weekend check (occasion <> 'MAKE_UP' or extract(isodow from day) > 5)
);

-- The days that the law itself names by their date. Tết, Giỗ Tổ, the second day of 2 September and swapped days are
-- announced each year and entered by the office.
insert into planning.special_day(day, version, occasion, name, source)
select make_date(year, month, day), 1, occasion, name, 'Bộ luật Lao động số 45/2019/QH14, Điều 112, khoản 1, điểm ' || point
from generate_series(2021, 2040) as year,
    (values (1, 1, 'NEW_YEAR', 'Tết Dương lịch', 'a'),
            (4, 30, 'VICTORY', 'Ngày Chiến thắng', 'c'),
            (5, 1, 'LABOUR', 'Ngày Quốc tế lao động', 'd'),
            (9, 2, 'NATIONAL_DAY', 'Quốc khánh', 'đ')) as fixed(month, day, occasion, name, point);
