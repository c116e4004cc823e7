-- The list that the caterer has in his hands; what guests change later waits until somebody approves it.
create table attendance.catering_list (
    id        varchar(36) primary key,
    plan_id   varchar(36)  not null references attendance.conference deferrable initially deferred,
    number    integer      not null check (number > 0),
    frozen_at timestamptz  not null,
    frozen_by varchar(200) not null,
    unique (plan_id, number)
);
create table attendance.catering_line (
    list_id       varchar(36)  not null references attendance.catering_list on delete cascade,
    invitation_id varchar(36)  not null references attendance.invitation,
    full_name     varchar(300) not null,
    unit_name     varchar(300),
    needs         varchar(1000) not null,
    primary key (list_id, invitation_id)
);
create table attendance.catering_decision (
    list_id       varchar(36)   not null references attendance.catering_list on delete cascade,
    invitation_id varchar(36)   not null references attendance.invitation,
    decided_at    timestamptz   not null,
    before_needs  varchar(1000) not null,
    after_needs   varchar(1000) not null,
    approved      boolean       not null,
    decided_by    varchar(200)  not null,
    primary key (list_id, invitation_id, decided_at)
);
