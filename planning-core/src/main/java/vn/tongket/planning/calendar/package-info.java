/**
 * The office's calendar (lịch làm việc): which days are working days, and days counted in them.
 *
 * <ul>
 *   <li>CAL-1 Saturday and Sunday are free, unless the office works one of them to make up for another day.
 *   <li>CAL-2 A holiday and a day off in lieu are free; each is entered for its date with the source that says so.
 *   <li>CAL-3 Counting days from a day leaves out that day itself and counts the one it ends on.
 *   <li>CAL-4 A year for which Tết is not entered is told as incomplete to whoever counts in it.
 *   <li>CAL-5 Only a day of the weekend is worked to make up; a date is entered once.
 * </ul>
 */
package vn.tongket.planning.calendar;
