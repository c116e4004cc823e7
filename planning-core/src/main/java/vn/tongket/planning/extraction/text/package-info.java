/**
 * Reading the words of a document (đọc và sửa ký tự văn bản): files of four kinds become repaired lines.
 *
 * <p>Public face: {@link vn.tongket.planning.extraction.text.SourceReader} and the records that it answers. The rules
 * EXT-2 to EXT-5 of the parent package are kept here.
 */
package vn.tongket.planning.extraction.text;
