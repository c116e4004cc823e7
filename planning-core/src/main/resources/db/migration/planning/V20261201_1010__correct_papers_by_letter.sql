-- AMD-9: a letter corrects wrong form or procedure; its symbol ends with who drafts it or what it is about.
alter table planning.plan_amendment drop constraint plan_amendment_kind_check;
alter table planning.plan_amendment
    add constraint plan_amendment_kind_check
        check (kind in ('AMENDMENT', 'NOTICE', 'REPLACEMENT', 'CORRECTION', 'RECALL')),
    add column field varchar(10) check (field ~ '^[[:alnum:]]+$'),
    add constraint amendment_letter_has_a_field check ((kind = 'CORRECTION') = (field is not null));
