package vn.tongket.attendance.planted;

import vn.tongket.awards.planted.SeesAttendance;

/** Breaks: attendance does not see awards. */
public class SeesAwards {

    SeesAttendance awards;
}
