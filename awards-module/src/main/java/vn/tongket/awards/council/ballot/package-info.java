/**
 * The secret ballot of the award council (bỏ phiếu kín): one member one vote, and an urn that even somebody with the
 * whole database before him cannot look into.
 *
 * <ul>
 *   <li>AWD-50 Votes are only added up, in one sealed box for each session; its key never enters the database and is
 *       destroyed with the count. No row, order, time or transaction leads from a member to a vote.
 *   <li>AWD-51 What absent members wrote is entered by two persons, each for himself; it is counted when both read the
 *       same.
 *   <li>AWD-52 An urn that holds another number of ballots than members voted is not counted.
 *   <li>AWD-105 An urn whose key was lost is set up anew by who runs the session, with a reason that is kept; its votes are
 *       gone, and whoever voted votes again. While the key is there, nobody can do so.
 * </ul>
 */
package vn.tongket.awards.council.ballot;
