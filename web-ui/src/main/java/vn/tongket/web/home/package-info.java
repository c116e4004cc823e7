/** The start page: what waits for the signed-in person, what is late, the next conference. */
package vn.tongket.web.home;
