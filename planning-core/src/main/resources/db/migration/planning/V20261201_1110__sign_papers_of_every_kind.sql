-- Papers of every kind go over the signing desk; their modules own them, so the identity is no foreign key any more.
alter table planning.signed_file drop constraint signed_file_plan_id_fkey;
alter table planning.document_signature drop constraint document_signature_plan_id_fkey;
alter table planning.document_signature rename column plan_id to paper_id;
alter table planning.document_signature rename column plan_version to paper_version;
alter table planning.document_signature add column paper_kind varchar(20) not null default 'plan'
    check (paper_kind <> '');
alter table planning.document_signature alter column paper_kind drop default;
alter table planning.signed_file rename column plan_id to paper_id;
alter table planning.signed_file rename column plan_version to paper_version;
