/** Pages of inviting: sending, terms of a conference, substitutes, needs of the guests and the caterer's lists. */
package vn.tongket.web.attendance.guest;
