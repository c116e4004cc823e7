/** Pages of the awards (khen thưởng): campaigns, nominations, desks of heads and standing office, decisions. */
package vn.tongket.web.awards;
