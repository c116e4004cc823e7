package vn.tongket.awards.council.minutes;

/**
 * A member in the minutes (thành viên dự họp).
 *
 * @param way {@code ROOM} or {@code WRITTEN}; null when he did not vote
 */
record MinutesMember(String fullName, boolean present, String way) {}
