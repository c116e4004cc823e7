/** What the portal notices about a nomination (phát hiện khi kiểm tra hồ sơ), with its source where one is verified. */
package vn.tongket.awards.finding;
