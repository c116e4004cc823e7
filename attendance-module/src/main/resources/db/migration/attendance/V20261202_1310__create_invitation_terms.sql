-- How a conference deals with its guests: places, substitutes, reminders, companions.
create table attendance.invitation_terms (
    plan_id              varchar(36) primary key references attendance.conference deferrable initially deferred,
    places               integer check (places > 0),
    substitutes_approved boolean     not null,
    reply_by             date,
    reminder_days        varchar(60) not null check (reminder_days ~ '^([0-9]{1,2}(,[0-9]{1,2})*)?$'),
    companions_allowed   integer     not null check (companions_allowed between 0 and 20),
    version              bigint      not null
);
