/** Terms of an invitation (quy định mời dự): what one conference lets its guests do, and how it reminds them. */
package vn.tongket.attendance.terms;
