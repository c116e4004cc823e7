/** REST calls of signatures (chữ ký số): the examination of signed files. */
package vn.tongket.web.api.signing;
