/**
 * Accounts (tài khoản): who signs in, with which roles in which units, and who is acting right now.
 *
 * <ul>
 *   <li>ACC-1 A role is held in a unit and reaches that unit and those below it, from its first to its last day.
 *   <li>ACC-2 Passwords are stored as salted PBKDF2 hashes only, tokens as hashes only.
 *   <li>ACC-3 After five wrong passwords an account, and after twenty an address, waits; the wait doubles each time.
 *   <li>ACC-4 An unknown user name costs the same time and gives the same answer as a wrong password.
 *   <li>ACC-5 Nobody changes his own roles.
 *   <li>ACC-6 Whoever changes his password proves the old one; the tokens that it gave end.
 *   <li>ACC-7 The head of a unit delegates his role for a time with a first and a last day; what was delegated to
 *       somebody he does not delegate further.
 * </ul>
 */
package vn.tongket.planning.account;
