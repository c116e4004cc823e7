/**
 * The dated catalogue of award forms, base salaries and legal sources (AWD-13, AWD-15).
 *
 * <ul>
 *   <li>AWD-20 What holds about a form holds for its days and has its source; what no source was verified for is absent.
 *   <li>AWD-21 What the office enters for a time leaves what held before and after that time as it was.
 *   <li>AWD-100 Where a rule stands and what a form pays are entered for a time with the source, under the name of who
 *       entered it; what has no source is shown as that.
 * </ul>
 */
package vn.tongket.awards.form;
