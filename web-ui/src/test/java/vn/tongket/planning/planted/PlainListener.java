package vn.tongket.planning.planted;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.servlet.http.HttpServletRequest;
import vn.tongket.awards.planted.SeesAttendance;

/** Breaks: listeners are session beans, in the same transaction; the domain knows no web; planning sees neither. */
public class PlainListener {

    HttpServletRequest request;

    void hear(@Observes SeesAttendance event) {}

    void overhear(@ObservesAsync SeesAttendance event) {}
}
