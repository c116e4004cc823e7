/**
 * Incoming documents (văn bản đến): entered with their number of the year, given to whoever answers, and linked to the
 * plan that answers them or stands on them.
 *
 * <ul>
 *   <li>INC-1 The incoming register of a body counts from 1 in every year of arrival, without a gap.
 *   <li>INC-2 A document with the number, symbol and agency of one that is there already is entered only by somebody
 *       who was told so (Decree 30/2020/NĐ-CP, Annex VI).
 *   <li>INC-3 A document is not younger than its arrival, and did not arrive on a day to come.
 *   <li>INC-4 The register is written by the clerk of its body and seen by its offices; a unit sees what was given to
 *       it.
 *   <li>INC-5 A document is linked to a plan that it grounds or that answers it, if whoever links sees the plan.
 *   <li>INC-6 The register has the ten columns of the decree (Decree 30/2020/NĐ-CP, Annex IV).
 * </ul>
 */
package vn.tongket.planning.incoming;
