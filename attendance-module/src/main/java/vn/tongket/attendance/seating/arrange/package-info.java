/**
 * The arithmetic of seating (thuật toán xếp chỗ): who sits where, without database or clock. The same input gives the
 * same seats.
 *
 * <ul>
 *   <li>ATT-41 Seats near the stage go to the highest in protocol, from the middle of the row; awardees sit near the
 *       stage in the order of the stage; the guests of a unit sit together, units in the order of their highest guest.
 *   <li>ATT-42 A limit of the conference's day (distance, share of seats, number of people) is never broken; who finds
 *       no seat is the last in protocol.
 *   <li>ATT-43 A new arrangement moves as few of the seated guests as the rules allow. Where a limit of the day leaves
 *       seats empty, many ways to leave them empty are tried (all beginnings in a small hall): as many guests are seated
 *       as can be, and hardly ever one or two more are moved than have to be.
 *   <li>ATT-44 Who is pinned keeps his seat, unless a limit of the day forbids it; then he is named.
 *   <li>ATT-45 A seat that is blocked or drawn no more is given to nobody.
 *   <li>ATT-47 Guests for whom a room or point is set aside sit there and nowhere else, and nobody else does.
 * </ul>
 */
package vn.tongket.attendance.seating.arrange;
