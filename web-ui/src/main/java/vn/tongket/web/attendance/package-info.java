/** Pages of the attendance module: groups, invitations, the units' guests, the guest's own page, door and wall. */
package vn.tongket.web.attendance;
