/** Pages of the layout guard and of the legal register (kiểm tra thể thức, sổ văn bản pháp luật). */
package vn.tongket.web.law;
