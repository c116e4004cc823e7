-- AWD-122 Who of the honoured comes onto the stage, and who for them; without a line they come as announced.
create table awards.stage_representative (
    roll_id    varchar(36) primary key references awards.award_roll,
    comes      boolean      not null,
    person_id  varchar(36),
    name       varchar(300),
    honorific  varchar(20),
    position   varchar(300),
    chosen_by  varchar(200) not null,
    chosen_at  timestamptz  not null,
    check (name is not null or (person_id is null and honorific is null and position is null)),
    check (comes or name is null)
);
