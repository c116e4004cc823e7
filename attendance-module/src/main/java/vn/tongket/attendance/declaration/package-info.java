/**
 * What a guest says about his coming (khai báo của khách mời): companions, vehicles, diet and other needs.
 *
 * <ul>
 *   <li>ATT-32 A guest declares no more companions than his conference allows, by name or by number alone.
 *   <li>ATT-82 Who comes with a guest takes a place of the hall as the guest does; in a full hall nobody is brought
 *       along, and a place that is given back goes to the waiting list.
 * </ul>
 */
package vn.tongket.attendance.declaration;
