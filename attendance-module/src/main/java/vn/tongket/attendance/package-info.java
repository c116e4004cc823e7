/**
 * Attendance: who is invited to the conference of a plan, what he answered, and who came through the door.
 * Knows the planning module below it and nothing of the awards beside it.
 *
 * <ul>
 *   <li>ATT-1 Each attendee line of an issued plan becomes one group, in the plan's own words and order; its kind is
 *       suggested from the words and may be corrected.
 *   <li>ATT-2 A person is invited once to a conference, in the first group that names him.
 *   <li>ATT-3 Invitations need a plan in force; a recalled plan revokes all of them.
 *   <li>ATT-4 One giấy mời number serves the whole mailing of a plan; guests are numbered 1, 2, 3 without a gap.
 *   <li>ATT-5 A substitute gets an invitation of his own, and the code of the one he stands in for is dead at once.
 *   <li>ATT-6 Nobody is admitted twice: the database refuses a second admission of a person.
 *   <li>ATT-7 Every scan is kept; the same scan sent again gets the same verdict.
 *   <li>ATT-8 A code is unguessable, shows typing mistakes, and its QR form carries the office's signature.
 *   <li>ATT-9 A unit names its own people only, and not more than its quota.
 *   <li>ATT-10 Ushers act at the conferences and on the days they are named for; a planner at those of his area.
 *   <li>ATT-11 An admission is undone only by a named person with a reason, and stays on record.
 *   <li>ATT-12 A guest answers by a secret of his own, which is not his check-in code and tells nothing of others.
 *   <li>ATT-31 A guest for whom the full hall has no place waits; a place that becomes free goes to the first who waits in
 *       that group, then to the first of all, and he is told.
 *   <li>ATT-13 Guests who have their invitations when time or place of the plan change, or whose group ends, are told
 *       what changed for them and are to be sent for again; other guests are not.
 * </ul>
 */
package vn.tongket.attendance;
