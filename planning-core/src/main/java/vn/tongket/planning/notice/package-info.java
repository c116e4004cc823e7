/**
 * Notices inside the portal (thông báo trên cổng): who was told what, and who has read it.
 *
 * <ul>
 *   <li>NTC-1 A notice is stored once for each recipient and key of its sender; a repeat tells nobody twice.
 *   <li>NTC-2 A unit is told through its officers and its head; where it has none in the portal, through those whom
 *       the directory names as its head. A role is told through its holders in the unit or, where there is none, in
 *       the nearest unit above.
 *   <li>NTC-3 A notice is seen by its recipient alone; that he read it is kept with the moment of the first time.
 *   <li>NTC-4 A notice is heard outside (NoticeTold) only when what it tells of was stored.
 *   <li>NTC-9 An urgent notice goes by mail, too, to whoever has an address and has not declined; which kinds are
 *       urgent is set by the office.
 * </ul>
 */
package vn.tongket.planning.notice;
