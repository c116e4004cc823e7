package vn.tongket.web.api.attendance.live;

/** What screens show of a conference at one moment (số liệu tại một thời điểm): its pulse and the headcount as JSON. */
record Frame(String pulse, String json) {}
