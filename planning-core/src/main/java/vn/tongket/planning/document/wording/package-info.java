/** How official documents word numbers, dates, lists and the end of a text (cách viết trong văn bản hành chính). */
package vn.tongket.planning.document.wording;
