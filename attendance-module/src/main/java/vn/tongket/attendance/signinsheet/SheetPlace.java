package vn.tongket.attendance.signinsheet;

import java.io.Serializable;

/** Where a row stands (vị trí dòng ký): its sheet and line. */
public record SheetPlace(String sheetId, int line) implements Serializable {}
