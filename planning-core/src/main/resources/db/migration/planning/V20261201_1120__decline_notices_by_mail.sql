-- Whoever does not want urgent notices by mail; the notice in the portal stays.
create table planning.notice_mail_declined (
    person_id varchar(36) primary key references planning.person
);
