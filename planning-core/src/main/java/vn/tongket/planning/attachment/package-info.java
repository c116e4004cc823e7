/**
 * Attachments (tệp đính kèm): files that belong to something of the office, kept in the database or on disk.
 *
 * <ul>
 *   <li>ATC-1 A file's type is told by its bytes and never by its name; only types of the list are kept, and none
 *       that carries macros.
 *   <li>ATC-2 A file over the limit is refused while it is still coming in; an empty one is refused too.
 *   <li>ATC-3 The hash of a file (SHA-256) is kept and checked before the file is handed out.
 *   <li>ATC-4 On disk a file lies under its hash, never under a name that somebody chose, and is there whole or not at
 *       all.
 *   <li>ATC-5 The name is kept for people alone: without folders and invisible letters, with the ending of the type.
 *   <li>ATC-6 Where a virus scanner is set, no file is kept that it finds infected, nor, unless that is allowed, one
 *       that it could not look at.
 *   <li>ATC-7 What a file belongs to decides who sees and who changes it; a file without an owner of a known kind does
 *       not exist for anybody.
 *   <li>ATC-8 The bytes of a removed file go a day later, unless another attachment has the same.
 * </ul>
 */
package vn.tongket.planning.attachment;
