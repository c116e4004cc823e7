-- AWD-104 Guidance is a letter of the proposing body, numbered where that body keeps a series.
alter table awards.campaign_guidance
    add column unit_id      varchar(36),
    add column unit_name    varchar(300),
    add column number       varchar(60),
    add column issued_on    date,
    add column signer       varchar(200),
    add column signer_title varchar(200);
update awards.campaign_guidance g
set unit_id = c.proposing_unit_id, unit_name = c.proposing_unit_name, issued_on = (g.sent_at at time zone 'Asia/Ho_Chi_Minh')::date,
    signer = '', signer_title = ''
from awards.campaign c where c.id = g.campaign_id;
alter table awards.campaign_guidance
    alter column unit_id set not null,
    alter column unit_name set not null,
    alter column issued_on set not null,
    alter column signer set not null,
    alter column signer_title set not null;
