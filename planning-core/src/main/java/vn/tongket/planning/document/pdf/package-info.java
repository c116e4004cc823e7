/** Printing of official documents as PDF (bản PDF), by way of XHTML and a style sheet. */
package vn.tongket.planning.document.pdf;
