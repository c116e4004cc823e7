/**
 * The audit log (nhật ký kiểm tra): decisions that somebody may have to answer for later, written once.
 *
 * <ul>
 *   <li>AUD-1 An entry is written in the transaction of what it tells, and neither changed nor removed afterwards; the
 *       database refuses it.
 *   <li>AUD-2 Each entry carries the fingerprint of the one before it, so that a changed, removed or inserted entry is
 *       found, whoever wrote it into the database.
 *   <li>AUD-3 The inspector reads and checks the log; nobody else does, and he changes nothing.
 * </ul>
 */
package vn.tongket.planning.audit;
