/**
 * The parts around the body of a document (phần đầu, tiêu đề, phần cuối): where they begin, and what head, recipients and
 * signature say. The rules EXT-7, EXT-8, EXT-14 and EXT-15 of the parent package are kept here.
 */
package vn.tongket.planning.extraction.frame;
