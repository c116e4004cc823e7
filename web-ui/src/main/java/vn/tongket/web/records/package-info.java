/** Pages of the records office (văn thư): registers, dispatches, incoming documents, files. */
package vn.tongket.web.records;
