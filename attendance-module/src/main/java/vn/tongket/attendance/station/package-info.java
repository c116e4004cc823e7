/**
 * What check-in stations tell and hear (đồng bộ của cửa điểm danh); ADR 0015.
 *
 * <ul>
 *   <li>ATT-52 A station's deeds are taken over in its own order, without a gap, each once, and none is dropped.
 *   <li>ATT-72 A decision against the verdict, a walk-in and an undoing name the person who decided and his reason; the
 *       server takes none over without them, and says which deed lacks them.
 * </ul>
 */
package vn.tongket.attendance.station;
