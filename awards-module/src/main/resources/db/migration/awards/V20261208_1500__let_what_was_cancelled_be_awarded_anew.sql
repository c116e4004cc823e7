-- AWD-4 What was taken back counts for nothing: the achievement may be nominated again, and be awarded again.
alter table awards.nomination add column cancelled boolean not null default false;

update awards.nomination n set cancelled = true
from awards.award_roll r join awards.roll_change c on c.roll_id = r.id and c.kind = 'CANCELLATION'
where r.nomination_id = n.id;

create function awards.nomination_loses_its_award() returns trigger language plpgsql as $$
begin
    update awards.nomination n set cancelled = true
    from awards.award_roll r where r.id = new.roll_id and r.nomination_id = n.id;
    return null;
end $$;

create trigger roll_change_cancels after insert on awards.roll_change
    for each row when (new.kind = 'CANCELLATION') execute function awards.nomination_loses_its_award();

drop index awards.nomination_one_achievement;
create unique index nomination_one_achievement on awards.nomination (nominee_key, achievement_digest)
    where status in ('PROPOSED', 'DECIDED') and not cancelled;
