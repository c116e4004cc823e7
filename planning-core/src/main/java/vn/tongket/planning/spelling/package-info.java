/**
 * Names of units in what is written (tên cơ quan, đơn vị trong lời văn), compared with the directory.
 *
 * <ul>
 *   <li>REV-8 A name that differs from a name of the directory in accents, the place of a tone, capitals or one letter
 *       is told with the directory's name; so is an alias. A name as the directory has it, also all in capitals, is
 *       not.
 *   <li>REV-9 The longest name counts: what is part of a right longer name is not told.
 * </ul>
 */
package vn.tongket.planning.spelling;
