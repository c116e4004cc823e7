/**
 * The organisation directory (danh bạ tổ chức): units over time, positions with their protocol rank,
 * persons and their memberships.
 *
 * <ul>
 *   <li>DIR-1 A unit keeps the name that it had: a document of 2021 is never relabelled to a unit of 2025.
 *   <li>DIR-2 A person holds one position in one unit at most once at a time.
 *   <li>DIR-3 Persons are listed by given name in Vietnamese order, and found without accents.
 *   <li>DIR-4 A unit named in a document is matched by name or alias; a doubtful match is offered, never taken.
 * </ul>
 */
package vn.tongket.planning.directory;
