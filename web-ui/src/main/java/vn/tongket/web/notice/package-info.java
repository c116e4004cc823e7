/** Pages of the notices: the inbox, one notice, the number in the header. */
package vn.tongket.web.notice;
