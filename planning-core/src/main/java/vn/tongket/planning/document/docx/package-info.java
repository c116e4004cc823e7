/** Printing of official documents as Word files (bản Word), with named styles that an office can go on using. */
package vn.tongket.planning.document.docx;
