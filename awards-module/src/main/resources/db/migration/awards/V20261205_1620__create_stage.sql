create table awards.stage_setting (
    campaign_id varchar(36) primary key references awards.campaign,
    group_size  integer not null check (group_size between 5 and 10)
);

-- AWD-70 What happened to a certificate on the stage and after, step by step; the last one holds.
create table awards.stage_step (
    id           varchar(36) primary key,
    roll_id      varchar(36)  not null references awards.award_roll,
    position     integer      not null,
    state        varchar(10)  not null check (state in ('WAITING', 'CALLED', 'HANDED', 'LATER')),
    group_number integer check (group_number > 0),
    at           timestamptz  not null,
    by_name      varchar(200) not null,
    remark       varchar(500),
    check ((state = 'CALLED') = (group_number is not null)),
    constraint stage_step_once unique (roll_id, position)
);
create trigger stage_step_kept before update or delete on awards.stage_step
    for each row execute function awards.refuse_change();
