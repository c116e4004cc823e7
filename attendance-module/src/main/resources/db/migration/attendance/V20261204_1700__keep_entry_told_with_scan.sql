-- The same scan sent again gets the same answer, the scan by which the guest is inside included.
alter table attendance.scan add column first_entry varchar(100);
