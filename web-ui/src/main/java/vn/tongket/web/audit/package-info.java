/** Pages of the audit log (nhật ký kiểm tra) for the inspector. */
package vn.tongket.web.audit;
