/**
 * What a guest says about his coming (khai báo của khách mời): companions, vehicles, diet and other needs.
 *
 * <ul>
 *   <li>ATT-32 A guest declares no more companions than his conference allows, by name or by number alone.
 * </ul>
 */
package vn.tongket.attendance.declaration;
