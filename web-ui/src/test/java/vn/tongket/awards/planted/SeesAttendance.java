package vn.tongket.awards.planted;

import vn.tongket.attendance.planted.SeesAwards;

/** Breaks: awards do not see attendance. */
public class SeesAttendance {

    SeesAwards attendance;
}
