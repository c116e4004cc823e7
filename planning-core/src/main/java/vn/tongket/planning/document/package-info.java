/** Official documents (văn bản hành chính): one model, printed as Word and PDF in the layout of Decree 30/2020. */
package vn.tongket.planning.document;
