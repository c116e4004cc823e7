/**
 * Nominations (đề nghị khen thưởng) on their way from the unit to the decision (AWD-1 to AWD-8, AWD-17, AWD-18).
 *
 * <ul>
 *   <li>AWD-35 What is kept again and again while it is written is one step of the history.
 *   <li>AWD-36 A nomination goes back with a reason or with remarks at single fields; they stand there until it is
 *       submitted again.
 *   <li>AWD-37 A list of nominations is looked through row by row before any of it is written; what is wrong with a row
 *       keeps out that row alone.
 *   <li>AWD-42 In bulk is endorsed only what nothing blocks and what the head neither wrote nor is himself.
 *   <li>AWD-44 Where the campaign asks the council, only a nomination that reached its threshold is proposed.
 * </ul>
 */
package vn.tongket.awards.nomination;
