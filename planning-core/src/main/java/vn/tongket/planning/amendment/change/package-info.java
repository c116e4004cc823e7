/** What an amendment changes, old beside new (nội dung điều chỉnh), and how it is put into words. */
package vn.tongket.planning.amendment.change;
