/** The door to printing (kết xuất văn bản): gives a document as Word or PDF. */
package vn.tongket.planning.document.render;
