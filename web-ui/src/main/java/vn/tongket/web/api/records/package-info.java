/** REST calls of the records office (văn thư): attachments, registers, dispatches. */
package vn.tongket.web.api.records;
