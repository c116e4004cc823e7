-- AWD-103 What kind of paper a file of a dossier is; the files themselves are kept with the others of the office.
create table awards.evidence_mark (
    attachment_id varchar(36) primary key,
    nomination_id varchar(36) not null references awards.nomination on delete cascade,
    kind          varchar(20) not null check (kind in
        ('MINUTES', 'REPORT', 'EARLIER_TITLE', 'INITIATIVE', 'CONFIRMATION', 'PICTURE', 'OTHER')),
    marked_by     varchar(36) not null,
    marked_at     timestamptz not null
);
create index evidence_mark_of on awards.evidence_mark (nomination_id);
