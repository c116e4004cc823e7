/** The secret of a guest's link (liên kết riêng của khách mời), and the slowing of whoever guesses it. */
package vn.tongket.attendance.invitation.secret;
