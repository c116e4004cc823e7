alter table awards.council_session
    add column state        varchar(12) not null default 'VOTING'
        check (state in ('CALLED', 'VOTING', 'COUNTED', 'NO_QUORUM')),
    add column place        varchar(300),
    add column chair_id     varchar(36),
    add column secretary_id varchar(36),
    add column quorum_part  integer check (quorum_part > 0),
    add column quorum_whole integer check (quorum_whole >= quorum_part);
update awards.council_session set state = 'COUNTED' where closed_at is not null;
alter table awards.council_session alter column state drop default;
alter table awards.council_session alter column counted_on drop not null;
alter table awards.council_session drop constraint council_session_counted_on_check;
alter table awards.council_session add constraint council_session_counted_on_check
    check (counted_on in ('ALL_MEMBERS', 'BALLOTS_CAST', 'PRESENT'));
alter table awards.council_session add constraint council_session_quorum
    check ((quorum_part is null) = (quorum_whole is null));
alter table awards.council_session add constraint council_session_ended
    check ((closed_at is not null) = (state in ('COUNTED', 'NO_QUORUM')));

-- The rule of each form as it stood when the session was called.
alter table awards.council_item
    add column form_code  varchar(40),
    add column threshold  integer check (threshold between 1 and 100),
    add column counted_on varchar(12) not null default 'ALL_MEMBERS'
        check (counted_on in ('ALL_MEMBERS', 'BALLOTS_CAST', 'PRESENT')),
    add column secret     boolean not null default true,
    add column source     text;
update awards.council_item i set form_code = n.form_code from awards.nomination n where n.id = i.nomination_id;
update awards.council_item i set threshold = s.threshold, counted_on = s.counted_on
    from awards.council_session s where s.id = i.session_id;
alter table awards.council_item alter column form_code set not null;
alter table awards.council_item alter column counted_on drop default;
alter table awards.council_item alter column secret drop default;

create table awards.council_presence (
    session_id varchar(36) not null,
    person_id  varchar(36) not null,
    primary key (session_id, person_id),
    foreign key (session_id, person_id) references awards.council_member (session_id, person_id)
);
insert into awards.council_presence (session_id, person_id) select session_id, person_id from awards.ballot_cast;

create table awards.council_recusal (
    session_id    varchar(36) not null,
    nomination_id varchar(36) not null,
    person_id     varchar(36) not null,
    ground        varchar(12) not null check (ground in ('NOMINEE', 'COLLECTIVE', 'DECLARED')),
    reason        text,
    declared_by   varchar(36),
    primary key (session_id, nomination_id, person_id),
    foreign key (session_id, nomination_id) references awards.council_item (session_id, nomination_id),
    foreign key (session_id, person_id) references awards.council_member (session_id, person_id),
    check (ground <> 'DECLARED' or (reason is not null and declared_by is not null))
);
insert into awards.council_recusal (session_id, nomination_id, person_id, ground)
    select i.session_id, i.nomination_id, m.person_id, 'NOMINEE'
    from awards.council_item i
    join awards.nomination n on n.id = i.nomination_id
    join awards.council_member m on m.session_id = i.session_id and m.person_id = n.nominee_person_id;

create table awards.council_result (
    session_id    varchar(36) not null,
    nomination_id varchar(36) not null,
    yes           integer     not null check (yes >= 0),
    no            integer     not null check (no >= 0),
    abstain       integer     not null check (abstain >= 0),
    recused       integer     not null check (recused >= 0),
    base          integer     not null check (base >= 0),
    outcome       varchar(12) not null check (outcome in ('PASSED', 'NOT_PASSED', 'TIED', 'NO_RULE')),
    primary key (session_id, nomination_id),
    foreign key (session_id, nomination_id) references awards.council_item (session_id, nomination_id)
);
insert into awards.council_result (session_id, nomination_id, yes, no, abstain, recused, base, outcome)
select t.session_id, t.nomination_id, t.yes, t.no, t.abstain, t.recused, t.base,
       case when t.threshold is null then 'NO_RULE'
            when t.base > 0 and t.yes * 100 >= t.threshold * t.base then 'PASSED' else 'NOT_PASSED' end
from (select c.*, i.threshold, case when i.counted_on = 'ALL_MEMBERS' then c.members - c.recused
                                    else c.yes + c.no + c.abstain end as base
      from (select i.session_id, i.nomination_id,
                   (select count(*) from awards.ballot b where b.session_id = i.session_id
                       and b.nomination_id = i.nomination_id and b.choice = 'YES')::integer as yes,
                   (select count(*) from awards.ballot b where b.session_id = i.session_id
                       and b.nomination_id = i.nomination_id and b.choice = 'NO')::integer as no,
                   (select count(*) from awards.ballot b where b.session_id = i.session_id
                       and b.nomination_id = i.nomination_id and b.choice = 'ABSTAIN')::integer as abstain,
                   (select count(*) from awards.council_recusal r where r.session_id = i.session_id
                       and r.nomination_id = i.nomination_id)::integer as recused,
                   (select count(*) from awards.council_member m where m.session_id = i.session_id)::integer as members
            from awards.council_item i) c
      join awards.council_item i on i.session_id = c.session_id and i.nomination_id = c.nomination_id
      join awards.council_session s on s.id = c.session_id and s.state = 'COUNTED') t;

alter table awards.ballot_cast add column way varchar(8) not null default 'ROOM' check (way in ('ROOM', 'WRITTEN'));
alter table awards.ballot_cast alter column way drop default;

-- Votes no longer lie in rows: the urn is one sealed box whose key never enters the database. A vote that was under
-- way begins again, for what lay open cannot be sealed afterwards.
delete from awards.ballot_cast c using awards.council_session s where s.id = c.session_id and s.state = 'VOTING';
update awards.council_session set state = 'CALLED' where state = 'VOTING';
drop table awards.ballot;

create table awards.urn (
    session_id varchar(36) primary key references awards.council_session on delete cascade,
    content    bytea not null
);

-- What the first of two persons read from the papers of the absent, sealed until the second has read the same.
create table awards.written_count (
    session_id varchar(36) primary key references awards.council_session on delete cascade,
    entered_by varchar(36) not null,
    content    bytea       not null
);
