/**
 * What check-in stations tell and hear (đồng bộ của cửa điểm danh); ADR 0015.
 *
 * <ul>
 *   <li>ATT-52 A station's deeds are taken over in its own order, without a gap, each once, and none is dropped.
 * </ul>
 */
package vn.tongket.attendance.station;
