/** The calls about tasks (nhiệm vụ): reports, requests for more time, what coordinating units did. */
package vn.tongket.web.api.task;
