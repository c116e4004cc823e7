-- AWD-124 A list that is laid before its signer grows no more; the next nomination opens another one.
alter table awards.proposal
    add column laid_at     timestamptz,
    add column laid_digest varchar(64),
    add constraint proposal_laid_whole check ((laid_at is null) = (laid_digest is null));
drop index awards.proposal_one_open;
create unique index proposal_one_open on awards.proposal (campaign_id) where number is null and laid_at is null;
