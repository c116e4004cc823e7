/**
 * Checks of nominations that cite their rule (kiểm tra hồ sơ đề nghị khen thưởng kèm căn cứ), and overrides of them.
 *
 * <ul>
 *   <li>AWD-25 Many nominations are checked with a number of queries that does not grow with them.
 *   <li>AWD-26 Somebody with the same name in the same unit, or born in the same year, is probably the same person: that
 *       is told, never decided.
 *   <li>AWD-27 A rule blocks or warns as the catalogue configures; without an entry, as the rule says.
 *   <li>AWD-28 An override is the decision of a named person with a reason, kept and shown; what protects a reader, or
 *       what the law forbids outright, is not overridden.
 *   <li>AWD-29 Nobody overrides for a nomination that he wrote or that names himself.
 *   <li>AWD-101 Where a form asks for titles of a collective's members, those in the roll of the year and those asked for
 *       in the same campaign are counted against the unit's staff; of whom the directory knows no members, it says so.
 * </ul>
 */
package vn.tongket.awards.check;
