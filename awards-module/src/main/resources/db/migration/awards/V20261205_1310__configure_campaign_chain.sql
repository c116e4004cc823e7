alter table awards.campaign
    add column chain varchar(60) not null default 'ENDORSE,APPRAISE,PROPOSE,DECIDE'
        check (chain in ('ENDORSE,APPRAISE,PROPOSE,DECIDE', 'ENDORSE,APPRAISE,COUNCIL,PROPOSE,DECIDE'));
