/** Awards for other programs: campaigns, nominations, council sessions, proposals and decisions. */
package vn.tongket.web.api.awards;
