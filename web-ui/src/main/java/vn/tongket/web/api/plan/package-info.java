/** The REST calls for plans and tasks: reading a file, drafting, the way to issue, the document, the tasks. */
package vn.tongket.web.api.plan;
