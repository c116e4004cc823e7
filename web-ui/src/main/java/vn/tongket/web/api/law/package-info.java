/** Calls of the legal register (sổ văn bản pháp luật). */
package vn.tongket.web.api.law;
