/**
 * Register of legal documents (sổ văn bản pháp luật): what plans are based on, and whether it is in force.
 *
 * <p>Public face: {@link vn.tongket.planning.law.LegalRegisterService}. Nothing in the register is known by itself:
 * every entry says where it was read, and a date that was not verified is empty.
 *
 * <ul>
 *   <li>LAW-1 A citation is read for kind, number, name, issuer and date; no sentence makes the reading fail.
 *   <li>LAW-2 A number stands in the register once, and of the laws of one name one is in force at a time.
 *   <li>LAW-3 A document is in force from its first to its last day; before, after, or once it is replaced, it is not;
 *       without a first day its state is not verified.
 *   <li>LAW-4 A basis that is dated after the plan is told; one that the register does not have is unknown.
 *   <li>LAW-5 Who changed an entry, when, and what stood there before is kept.
 * </ul>
 */
package vn.tongket.planning.law;
