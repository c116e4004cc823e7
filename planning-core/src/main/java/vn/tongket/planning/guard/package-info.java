/**
 * Guard of the layout (kiểm tra thể thức văn bản): what a plan gets wrong of the layout that Decree 30/2020/NĐ-CP
 * orders, each finding with its source. A rule without a source that was read is shown as advice, never as law.
 *
 * <p>Public face: {@link vn.tongket.planning.guard.PlanGuardService}.
 *
 * <ul>
 *   <li>GRD-1 Missing parts are told: issuer, place, subject, bases, text, signer, recipients.
 *   <li>GRD-2 A number is of the form number/type-body, has a leading zero only below 10 and no spaces, and its letters
 *       fit the type and the issuer.
 *   <li>GRD-3 Days below 10 and the months 1 and 2 have a leading zero, others none; the place holds no date.
 *   <li>GRD-4 Words that the decree writes with a capital have it.
 *   <li>GRD-5 Bases stand one a line, end with ";" and the last with "."; laws without number, others in full.
 *   <li>GRD-6 Headings are numbered I., 1., a) in their order, nothing lost or repeated, with "đ" after "d".
 *   <li>GRD-7 The text ends with "./.".
 *   <li>GRD-8 Recipients stand one a line; the last is "Lưu: VT".
 *   <li>GRD-9 Signer lines stand in the order TM., Q., TL. or TUQ., KT., in capitals; only a deputy signs with KT.; the
 *       name stands last, without academic titles.
 *   <li>GRD-10 A number of one body that is said to be of another is told and never changed.
 *   <li>GRD-11 A weekday fits its date.
 *   <li>GRD-12 An approximate time promises a later notice.
 *   <li>GRD-13 Tones are placed in one way.
 *   <li>GRD-14 No text makes the guard fail; a plan in the official layout has no finding.
 *   <li>GRD-15 What nobody has to decide is put right by one click, never by itself, and nothing else changes.
 *   <li>GRD-16 The bases are checked against the legal register at the day of each step: one that is not in force, or
 *       dated after the plan, is told.
 *   <li>GRD-17 A plan with errors goes on for a reason, or not at all where the office has decided so, whoever asks for
 *       the step and by what way (for a part that is still missing only the page asks); a later step wants a reason only
 *       for an error that nobody gave one for. Which findings
 *       were passed over, by whom and why is kept.
 *   <li>GRD-18 The pages of an uploaded Word file are A4, upright, with the margins of the decree and the page's number
 *       above.
 *   <li>GRD-19 Its letters are of the one font, and black.
 *   <li>GRD-20 Each of its parts has the size, weight and slant that the decree gives it.
 *   <li>GRD-21 Its parts stand in their order, under the name and motto of the state; what the portal itself writes has
 *       no finding.
 * </ul>
 */
package vn.tongket.planning.guard;
