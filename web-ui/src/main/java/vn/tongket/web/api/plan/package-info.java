/** The REST calls for plans: reading a file, drafting, the way to issue, the document, the papers that amend it. */
package vn.tongket.web.api.plan;
