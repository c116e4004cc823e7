/**
 * The body of a document as headings and paragraphs (dàn ý): printed lines are joined and headings told from
 * sentences. The rules EXT-6 and EXT-10 of the parent package are kept here.
 */
package vn.tongket.planning.extraction.outline;
