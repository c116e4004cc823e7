-- What guests are told of the course of the day, a line each.
alter table attendance.invitation_terms add column programme varchar(4000);
