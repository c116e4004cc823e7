/** Lines of a document and the tables that they make (dòng và bảng của văn bản), whatever file they came from. */
package vn.tongket.planning.extraction.line;
