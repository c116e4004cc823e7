/** Calls about inviting (giấy mời): terms, sending, declarations, substitutes, catering. */
package vn.tongket.web.api.attendance.guest;
