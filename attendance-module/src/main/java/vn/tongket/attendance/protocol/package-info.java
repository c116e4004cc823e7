/**
 * The order of protocol (thứ bậc lễ tân): a table of the office, with number and order among equals, and the source
 * that the office follows.
 *
 * <ul>
 *   <li>ATT-46 The rank of a guest is the first line of the office's table that means him; the table that the portal
 *       starts with has no source and is shown so, never as law.
 * </ul>
 */
package vn.tongket.attendance.protocol;
