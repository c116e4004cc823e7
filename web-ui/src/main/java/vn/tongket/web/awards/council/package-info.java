/** Pages of the award council (hội đồng): sessions, the ballot in the room, what was counted. */
package vn.tongket.web.awards.council;
