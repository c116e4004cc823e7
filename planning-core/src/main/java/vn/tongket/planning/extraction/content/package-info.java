/**
 * What the body of a document says (nội dung): its bases, its time and venue, who takes part and who does what. The
 * rules EXT-9 and EXT-11 to EXT-13 of the parent package are kept here.
 */
package vn.tongket.planning.extraction.content;
