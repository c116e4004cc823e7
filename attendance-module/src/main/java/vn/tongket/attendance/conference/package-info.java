/** The conference of a plan (hội nghị): its facts, its settings, its mailing number and its ushers. */
package vn.tongket.attendance.conference;
