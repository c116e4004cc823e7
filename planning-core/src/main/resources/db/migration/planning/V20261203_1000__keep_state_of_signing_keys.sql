-- What the issuer of a key said of it when it signed; nobody was asked before.
alter table planning.signed_file add column key_state varchar(20) not null default 'NOT_ASKED'
    check (key_state in ('NOT_ASKED', 'UNKNOWN', 'NOT_REVOKED'));
alter table planning.signed_file alter column key_state drop default;
